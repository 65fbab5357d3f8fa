import type {CopyHost} from './copy.ts'
import {githubHosts} from './github.ts'

/** Hosts of code and shares on which everything is there that a list links to, as far as they tell. */
export function shares(text: string): CopyHost[] {
  const names = text.matchAll(/\bgithub\.com\/([\w-]+\/[\w.-]+)/g)
  const repositories = [...new Set([...names].map(([, name = '']) => name))]
  return [
    ...githubHosts({repositories: repositories.map((name) => ({name}))}),
    {
      host: 'pan.baidu.com',
      limits: {requests: 1, per: 250, concurrent: 1},
      answer: () => ({body: '<title>百度网盘 请输入提取码</title>'}),
    },
    {
      host: 'drive.usercontent.google.com',
      answer: () => ({headers: {'content-disposition': 'attachment'}, body: 'PK'}),
    },
    {
      host: 'drive.google.com',
      answer: () => ({body: '<title>data - Google Drive</title><div class="flip-entry"></div>'}),
    },
    {
      host: 'huggingface.co',
      answer: ({url}) => ({body: {id: url.pathname.replace(/^\/api\/\w+\//, '')}}),
    },
    {host: '1drv.ms', answer: () => ({body: '<title>OneDrive</title><script>boot()</script>'})},
    {
      host: '*.sharepoint.com',
      answer: () => ({status: 302, headers: {location: 'https://login.microsoftonline.com/x'}}),
    },
    {
      host: 'git.tu-berlin.de',
      answer: ({url}) => ({
        body: {path_with_namespace: decodeURIComponent(url.pathname).split('/projects/').at(-1)},
      }),
    },
  ]
}
