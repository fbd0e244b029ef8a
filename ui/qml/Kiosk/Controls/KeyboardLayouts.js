.pragma library

// The on-screen keyboard's layouts, as data. A row is a list of keys; a key is a character, or
// { key: <name>, width: <columns> } for the keys that do something else. Widths are in columns of one letter key.

const BACK = { key: "backspace", width: 1.5 };
const SHIFT = { key: "shift", width: 1.5 };
const HIDE = { key: "hide", width: 1.5 };
const ENTER = { key: "enter", width: 1.5 };
const SYMBOLS = { key: "symbols", width: 1.5 };
const ABC = { key: "letters", width: 1.5 };
const DIGITS = "1234567890";

function chars(text) {
    return text.split("");
}

function space(width) {
    return { key: "space", width: width };
}

// Letters as each language's own keyboards have them.
const LETTERS = {
    qwerty: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
    azerty: ["azertyuiop", "qsdfghjklm", "wxcvbn"],
    qwertz: ["qwertzuiop", "asdfghjkl", "yxcvbnm"]
};

const ENDINGS = {
    nl: [".nl", ".com", ".be", ".eu", ".net"],
    en: [".com", ".nl", ".be", ".eu", ".net"],
    fr: [".fr", ".com", ".be", ".nl", ".net"],
    de: [".de", ".com", ".nl", ".be", ".net"]
};

const ACCENTS = {
    a: "àâäáãåæ", c: "çčć", d: "ð", e: "éèêëę", g: "ğ", i: "îïíìı", l: "ł", n: "ñń", o: "öôóòõøœ", s: "ßšşś",
    u: "üùûúů", y: "ÿý", z: "žźż", "-": "–_", "'": "’`", ".": ",", "€": "$£", "?": "¿", "!": "¡"
};

function arrangement(language) {
    return language === "fr" ? "azerty" : language === "de" ? "qwertz" : "qwerty";
}

function letterRows(language) {
    return LETTERS[arrangement(language)].map(chars);
}

function symbolRows(bottom) {
    return [chars(DIGITS), chars("@#€%&*-+()"), chars("!?\"':;/\\_="), chars("<>[]{}~^|").concat([{ key: "backspace", width: 1 }]), [HIDE, ABC].concat(bottom)];
}

// The rows of `name` for a two-letter `language`; `symbols` is the second page of the text layouts.
// `wide` boards (landscape) have fewer, longer rows.
function rows(name, language, symbols, wide) {
    const three = letterRows(language);
    const last = [SHIFT].concat(three[2], [BACK]);
    switch (name) {
    case "vin":
        return [chars(DIGITS), chars("WERTYUPASD"), chars("FGHJKLZXCV"), [{ key: "clear", width: 3 }].concat(chars("BNM"), [{ key: "backspace", width: 4 }])];
    case "digits":
        return [chars("123"), chars("456"), chars("789"), [{ key: "clear", width: 1 }, "0", { key: "backspace", width: 1 }]];
    case "email": {
        const endings = ENDINGS[language] ?? ENDINGS.en;
        if (symbols)
            return symbolRows(["@", ".", space(3), ENTER]);
        if (wide)
            return [chars(DIGITS), three[0], three[1], last, [HIDE, SYMBOLS].concat(chars("@.-_"), endings.slice(0, 3).map(text => ({ key: "text", text: text, width: 1.5 })), [ENTER])];
        return [chars(DIGITS), three[0], three[1], last, [SYMBOLS, "@", ".", "-", "_"].concat([space(3), ENTER]), [HIDE].concat(endings.map(text => ({ key: "text", text: text, width: 1.7 })))];
    }
    case "address":
        return symbols ? symbolRows([",", space(3.5), ".", ENTER]) : [chars(DIGITS), three[0], three[1], last, [HIDE, SYMBOLS, "-", "'", space(2.5), ".", ENTER]];
    case "password":
        return symbols ? symbolRows([",", space(3.5), ".", ENTER]) : [chars(DIGITS), three[0], three[1], last, [HIDE, SYMBOLS, "@", "-", space(2.5), ".", ENTER]];
    case "letters":
        return symbols ? symbolRows([",", space(3.5), ".", ENTER]) : [three[0], three[1], last, [HIDE, SYMBOLS, "-", "'", space(2.5), ".", ENTER]];
    default:
        return [];
    }
}

function widthOf(key) {
    return typeof key === "string" ? 1 : key.width;
}

// Places the rows on a board `width` wide: [{ key, text, x, y, width, height }], each row centred.
function place(layout, width, keyHeight, gap, widest) {
    let columns = 0;
    for (const row of layout)
        columns = Math.max(columns, row.reduce((sum, key) => sum + widthOf(key), 0));
    const column = Math.min(widest, (width + gap) / Math.max(1, columns));
    const placed = [];
    layout.forEach((row, line) => {
        const used = row.reduce((sum, key) => sum + widthOf(key), 0);
        let x = (width - (used * column - gap)) / 2;
        for (const key of row) {
            const plain = typeof key === "string";
            placed.push({
                key: plain ? "text" : key.key,
                text: plain ? key : key.text ?? "",
                x: Math.round(x),
                y: Math.round(line * (keyHeight + gap)),
                width: Math.round(widthOf(key) * column - gap),
                height: keyHeight
            });
            x += widthOf(key) * column;
        }
    });
    return placed;
}

function accents(character) {
    const lower = character.toLowerCase();
    const list = chars(ACCENTS[lower] ?? "");
    return lower === character ? list : list.filter(c => c !== "ı").map(c => c === "ß" ? "ẞ" : c.toUpperCase());
}
