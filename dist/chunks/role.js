// src/model/role.ts
const roles = [
	"paper",
	"code",
	"project",
	"dataset",
	"download",
	"badge",
	"contents",
	"other"
];
const labelRoles = [
	"paper",
	"code",
	"project",
	"dataset",
	"download",
	"other"
];

export { roles as n, labelRoles as t };