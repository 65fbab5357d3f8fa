import * as core from '@actions/core'
import {main} from './action/main.ts'
import {systemClock} from './host/clock.ts'
import {folderFiles} from './host/files.ts'
import {listenForInterruption} from './host/interruption.ts'
import {UserError} from './host/user-error.ts'
import {safeLog} from './report/log.ts'

try {
  const {signal} = listenForInterruption()
  await main({files: folderFiles(process.cwd()), clock: systemClock, env: process.env, signal})
} catch (error) {
  core.setFailed(error instanceof UserError ? safeLog(error.message) : (error as Error))
}
