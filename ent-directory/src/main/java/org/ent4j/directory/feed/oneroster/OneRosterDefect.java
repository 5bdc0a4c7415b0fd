package org.ent4j.directory.feed.oneroster;

import org.ent4j.model.rule.Reason;

/** What a bundle does otherwise than the format says, and what was made of it. */
public sealed interface OneRosterDefect extends Reason {

    /** Nothing in the folder or archive is a file of OneRoster. */
    record NoBundle() implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.no-bundle";
        }
    }

    /** Changes without the bundle that they continue. */
    record DeltaWithoutBase() implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.delta-without-base";
        }
    }

    /** A file without the column that everything hangs on. */
    record NoColumn(String column) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.no-column";
        }
    }

    /** A file whose quotes do not match, for instance because it was cut. */
    record NotCsv(String detail) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.not-csv";
        }
    }

    /** Without a manifest, every file counts, and nobody's absence means anything. */
    record NoManifest() implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.no-manifest";
        }
    }

    /** A value of the manifest that it does not foresee. */
    record ManifestValue(String property, String value, String taken) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.manifest-value";
        }
    }

    /** The manifest announces a file that is not there, or has nothing in it. */
    record FileMissing(String name) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.file-missing";
        }
    }

    /** A file that is not read: the manifest calls it absent, or a directory has no use for it. */
    record FileNotRead(String name) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.file-not-read";
        }
    }

    /** A version that this reader was not tried on. */
    record OtherVersion(String version) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.other-version";
        }
    }

    /** A file in another encoding than UTF-8. */
    record OtherEncoding(String taken) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.other-encoding";
        }
    }

    /** A header that is nearly the one of a column. */
    record MisspeltHeader(String found, String taken) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.misspelt-header";
        }
    }

    /** A header of a column that is not read. */
    record UnknownHeader(String found) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.unknown-header";
        }
    }

    /** A header that stands twice: the first column counts. */
    record DoubledHeader(String found) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.doubled-header";
        }
    }

    /** A day in another form than {@code 2026-09-01}. */
    record OtherDate(String column, String value, String taken) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.other-date";
        }
    }

    /** A day and a month that nothing tells apart: the day was taken to come first. */
    record UnsureDate(String column, String value, String taken) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.unsure-date";
        }
    }

    /** A word that is nearly one of those that the column allows. */
    record OtherWord(String column, String value, String taken) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.other-word";
        }
    }

    /** A row with fewer or more cells than the header. */
    record OtherWidth(int cells, int columns) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.other-width";
        }
    }

    /** The last row ends before the header does, and the file before the row: it was cut. */
    record CutRow(int cells, int columns) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.cut-row";
        }
    }

    /** A row of changes that does not say whether it is there or gone. */
    record NoStatus() implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.no-status";
        }
    }

    /** A row of a complete file that is said to be gone. */
    record GoneInBulk() implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.gone-in-bulk";
        }
    }

    /** A row names another that is not there. */
    record Unresolved(String column, String id) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.unresolved";
        }
    }

    /** A row names another that is said to be gone, and goes with it. */
    record GoneWith(String column, String id) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.gone-with";
        }
    }

    /** An org that is above itself. */
    record Circle(String id) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.circle";
        }
    }

    /** A row whose days are over, or have not come yet. */
    record OutsideDays(String begin, String end, String day) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.outside-days";
        }
    }

    /** A role that no table has: the person is a guest. */
    record UnknownRole(String role) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.unknown-role";
        }
    }

    /** A user without a role. */
    record NoRole(String taken) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.no-role";
        }
    }

    /** A second role in the same school, of which the directory keeps one. */
    record SecondRole(String role, String kept) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.second-role";
        }
    }

    /** A subject that has no code of six characters. */
    record NoSubjectCode(String code) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.no-subject-code";
        }
    }

    /** Two classes of a school with one code. */
    record CodeTaken(String taken, String instead) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.code-taken";
        }
    }

    /** Further rows of the file with the same defect. */
    record More(int count, Reason first) implements OneRosterDefect {
        @Override
        public String code() {
            return "oneroster.more";
        }
    }
}
