package org.ent4j.catalogue.homepage;

/** Where a block stands: its row, its column and its position in the column, each from 1. */
public record BlockPlace(int row, int column, int position) {

    @Override
    public String toString() {
        return row + "." + column + "." + position;
    }
}
