import {describe, expect, test} from 'vitest'
import {goneReasonOf, goneSigns, type GoneSign} from '../../src/verdict/gone-pages.ts'

/** A page that shows the sign, and one that speaks of the same and must not be taken for it. */
const samples = {
  'github-pages': [
    `<title>Site not found &middot; GitHub Pages</title><p><strong>There isn't a GitHub Pages site here.</strong></p>`,
    `<title>Deploying to GitHub Pages</title><p>It says: There isn't a GitHub Pages site here.</p>`,
  ],
  'gitlab-pages': [
    `<title>The page you're looking for could not be found (404)</title><p>The resource that you are attempting to access does not exist and may have been moved.</p>`,
    `<title>Finding pages</title><p>The resource that you are attempting to access does not exist and may have been</p>`,
  ],
  's3-bucket': [
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message></Error>`,
    `<p>What does <code>&lt;Code&gt;NoSuchBucket&lt;/Code&gt;</code> mean? The specified bucket does not exist.</p>`,
  ],
  heroku: [
    `<title>No such app</title><iframe src="//www.herokucdn.com/error-pages/no-such-app.html"></iframe>`,
    `<title>Why "No such app"?</title><p>www.herokucdn.com/error-pages/no-such-app.html</p>`,
  ],
  netlify: [
    `<title>Page not found</title><p>Looks like you've followed a broken link or entered a URL that doesn't exist on this site.</p>`,
    `<title>Writing error pages</title><p>Looks like you've followed a broken link or entered a URL that doesn't exist on this site.</p>`,
  ],
  vercel: [
    `<title>404: NOT_FOUND</title><p>Code: <code>DEPLOYMENT_NOT_FOUND</code></p>`,
    `<title>Vercel errors</title><p>Code: <code>DEPLOYMENT_NOT_FOUND</code></p>`,
  ],
  surge: [
    `<title>project not found</title><a href="https://surge.sh">surge.sh</a>`,
    `<title>Project</title><a href="https://surge.sh">surge.sh</a>`,
  ],
  'read-the-docs': [
    `<title>Project not found | Read the Docs</title><p>The page you requested does not exist or may have been removed.</p>`,
    `<title>Our project on Read the Docs</title><p>Here it is.</p>`,
  ],
  'wordpress-com': [
    `<p>Do you want to register <em>mylab.wordpress.com</em>?</p>`,
    `<p>Do you want to register for the conference? See mylab.wordpress.com</p>`,
  ],
  'wordpress-deleted': [
    `<h1>mylab.wordpress.com is no longer available.</h1><p>The authors have deleted this site. The content is no longer available.</p>`,
    `<p>The story of a blog: "the authors have deleted this site" says a page.</p>`,
  ],
  'google-sites': [
    `<title>Page Not Found</title><p>Sorry, the site you were looking for no longer exists.</p>`,
    `<title>Old sites</title><p>Sorry, the site you were looking for no longer exists</p>`,
  ],
  squarespace: [
    `<title>Squarespace - Website Expired</title>`,
    `<title>Squarespace - Website Builder</title>`,
  ],
  wix: [
    `<title>ConnectYourDomain | Wix.com</title><p>Looks like this domain isn't connected to a website yet</p>`,
    `<title>Domains</title><p>Looks like this domain isn't connected to a website yet</p>`,
  ],
  'account-suspended': [
    `<title>Account Suspended</title><p>This Account has been suspended.</p>`,
    `<title>Account Suspended: A Study of Moderation</title>`,
  ],
  'lander-script': [
    `<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>`,
    `<html><head><title>Lunar lander</title><script>window.onload=function(){show("/lander")}</script></head></html>`,
  ],
  'parking-script': [
    `<html><script src="https://d1.parkingcrew.net/script/preset.js"></script></html>`,
    `<html><p>Parked names are served by <a href="https://www.parkingcrew.net/">parkingcrew.net</a></p></html>`,
  ],
  'parking-lander': [
    `<script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script>`,
    `<img src="https://img1.wsimg.com/isteam/ip/1/logo.png">`,
  ],
  'bodis-script': [
    `<script>window.park = "eyJ1dWlkIjoiYWJjZGVmZ2hpamtsbW5vcHFyc3Q="</script>`,
    `<script>window.park = "Yellowstone"</script>`,
  ],
  'for-sale': [
    `<title>paper-data.com is for sale | HugeDomains</title>`,
    `<title>Which items are for sale? A dataset of shop windows</title>`,
  ],
  'parked-free': [
    `<p>This web page is parked for FREE, courtesy of GoDaddy.</p>`,
    `<p>This car is parked free, courtesy of the town.</p>`,
  ],
} as const satisfies Record<keyof typeof goneSigns, readonly [string, string]>

const reasonOf = (body: string, type = 'text/html') =>
  goneReasonOf({kind: 'answer', status: 200, headers: {'content-type': type}, body})

describe('is given away by', () => {
  test.for(Object.entries(samples))('%s', ([name, [sample, counterSample]]) => {
    const {reason} = goneSigns[name as keyof typeof samples] satisfies GoneSign
    expect(reasonOf(sample)).toBe(reason)
    expect(reasonOf(counterSample)).toBeUndefined()
  })

  test('XML of a bucket', () => {
    expect(reasonOf(samples['s3-bucket'][0], 'application/xml')).toBe('site-gone')
  })
})

test.for(['application/pdf', 'text/plain', 'application/json'])('is nothing in %s', (type) => {
  expect(reasonOf(samples['account-suspended'][0], type)).toBeUndefined()
})
