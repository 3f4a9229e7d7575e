import { render } from 'preact'
import { App } from './shell/app.tsx'
import './style/base.css'
import './style/component.css'
import './style/shell.css'

const home = document.getElementById('desk')
if (home !== null) render(<App />, home)
