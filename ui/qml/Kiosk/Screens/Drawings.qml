import QtQuick

// Where the product's own drawings lie.
QtObject {
    readonly property string folder: "../../../../resources/pictures/"

    function of(name: string): url {
        return Qt.resolvedUrl(folder + name + ".svg");
    }
}
