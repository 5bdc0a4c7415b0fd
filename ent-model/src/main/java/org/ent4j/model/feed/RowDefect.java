package org.ent4j.model.feed;

import org.ent4j.model.rule.Reason;

/** Why a row of a table cannot be used, whatever the table is about. */
public sealed interface RowDefect extends Reason {

    /** Cells that no column is for: a separator in a cell without quotes. */
    record CellsBeyondHeader(int found, int expected) implements RowDefect {
        @Override
        public String code() {
            return "table.cells-beyond-header";
        }
    }

    /** A cell is longer than the bound. */
    record CellTooLong(int limit) implements RowDefect {
        @Override
        public String code() {
            return "table.cell-too-long";
        }
    }

    /** A cell goes over lines that look like rows: its quote was closed by that of another row. */
    record OpenQuote(int lines) implements RowDefect {
        @Override
        public String code() {
            return "table.open-quote";
        }
    }

    /** Characters that no text has. */
    record ControlCharacter() implements RowDefect {
        @Override
        public String code() {
            return "table.control-character";
        }
    }

    /** Bytes that are no characters. */
    record Undecodable() implements RowDefect {
        @Override
        public String code() {
            return "table.undecodable";
        }
    }
}
