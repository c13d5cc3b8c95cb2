import { host } from './host.mjs';
import { notImplemented, onlyKnown } from './loud.mjs';

const roles = [
  'undo redo cut copy paste selectall delete about quit close minimize togglefullscreen help window appmenu',
  'filemenu editmenu viewmenu windowmenu services hide hideothers unhide front',
].flatMap((names) => names.split(' '));
const options = [
  'id label accelerator acceleratorWorksWhenHidden click role type submenu enabled visible checked',
].flatMap((names) => names.split(' '));
let commands = 0;

export class MenuItem {
  constructor(given) {
    onlyKnown('MenuItem', given, options);
    const { click, submenu, ...rest } = given;
    if (rest.role && !roles.includes(rest.role.toLowerCase()))
      throw notImplemented(`menu role '${rest.role}'`);
    if (!rest.role && !rest.label && rest.type !== 'separator') {
      throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type');
    }
    Object.assign(this, { enabled: true, visible: true, label: '', commandId: ++commands });
    Object.assign(this, { type: submenu ? 'submenu' : 'normal' }, rest);
    this.submenu = submenu ? Menu.buildFromTemplate(submenu) : undefined;
    this.click = (event = {}, window) => {
      if (!this.enabled) return;
      if (this.role) throw notImplemented(`doing what menu role '${this.role}' does`);
      click?.(this, window, event);
    };
  }
}

let applicationMenu = null;

export class Menu {
  constructor() {
    this.items = [];
  }
  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map((item) => (item instanceof MenuItem ? item : new MenuItem(item)));
    return menu;
  }
  static setApplicationMenu(menu) {
    applicationMenu = menu;
    host.recorded.menus++;
  }
  static getApplicationMenu() {
    return applicationMenu;
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
