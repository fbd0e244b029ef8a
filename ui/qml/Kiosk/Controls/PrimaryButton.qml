// The one red action of a screen.

ActionButton {}
