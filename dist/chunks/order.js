// src/model/order.ts
const orders = [
	"newest first",
	"oldest first",
	"by title",
	"any"
];

export { orders };