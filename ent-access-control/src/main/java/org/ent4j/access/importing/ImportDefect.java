package org.ent4j.access.importing;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** What an import of plain rights has to say about a line, a column or a file. */
public sealed interface ImportDefect extends Reason {

    /** The file has no column of that name; it has these. */
    record MissingColumn(String column, List<String> columns) implements ImportDefect {
        public MissingColumn {
            columns = List.copyOf(columns);
        }

        @Override
        public String code() {
            return "import.missing-column";
        }
    }

    /** Two columns mean the same; the first counts. */
    record ColumnTwice(String column, String other) implements ImportDefect {
        @Override
        public String code() {
            return "import.column-twice";
        }
    }

    /** A column that is not read; should it restrict who has the right, the import gives too much. */
    record UnreadColumn(String column) implements ImportDefect {
        @Override
        public String code() {
            return "import.unread-column";
        }
    }

    /** The file is not CSV, or breaks off. */
    record NotCsv(String detail) implements ImportDefect {
        @Override
        public String code() {
            return "import.not-csv";
        }
    }

    /** The file is not UTF-8 and was read as windows-1252. */
    record OtherEncoding(String encoding) implements ImportDefect {
        @Override
        public String code() {
            return "import.other-encoding";
        }
    }

    /** A cell that has to be there is empty. */
    record MissingCell(String column) implements ImportDefect {
        @Override
        public String code() {
            return "import.missing-cell";
        }
    }

    /** The row has more cells than the header, so that it is not known which is which. */
    record CellsBeyondHeader(int cells, int columns) implements ImportDefect {
        @Override
        public String code() {
            return "import.cells-beyond-header";
        }
    }

    /** A cell that says neither yes nor no. */
    record NeitherYesNorNo(String text, String column) implements ImportDefect {
        @Override
        public String code() {
            return "import.neither-yes-nor-no";
        }
    }

    /** An action of a kind that is not a right to a service (entcore: on one resource, or for everybody signed in). */
    record OtherKindOfAction(String action, String kind) implements ImportDefect {
        @Override
        public String code() {
            return "import.other-kind-of-action";
        }
    }

    /** Somebody holds a role of which nothing says what it allows. */
    record RoleWithoutActions(String role, String group) implements ImportDefect {
        @Override
        public String code() {
            return "import.role-without-actions";
        }
    }

    /** Nobody holds the role; it is not imported. */
    record RoleWithoutHolders(String role) implements ImportDefect {
        @Override
        public String code() {
            return "import.role-without-holders";
        }
    }

    /** An explicit refusal: rules of this library only give. */
    record Refusal(String group, String service) implements ImportDefect {
        @Override
        public String code() {
            return "import.refusal";
        }
    }

    /** What the line gives, a refusal takes away from some; since that cannot be said, it is given to nobody. */
    record Contested(String group, String service, String role, String refusal) implements ImportDefect {
        @Override
        public String code() {
            return "import.contested";
        }
    }

    /** One name, but not the same permissions for every group: imported as several roles. */
    record RoleDiffers(String service, String role, String importedAs, List<String> groups) implements ImportDefect {
        public RoleDiffers {
            groups = List.copyOf(groups);
        }

        @Override
        public String code() {
            return "import.role-differs";
        }
    }

    /** The service has more roles than a service may have. */
    record TooManyRoles(String service, String role, int most) implements ImportDefect {
        @Override
        public String code() {
            return "import.too-many-roles";
        }
    }
}
