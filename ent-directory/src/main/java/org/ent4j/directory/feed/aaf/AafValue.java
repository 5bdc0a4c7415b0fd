package org.ent4j.directory.feed.aaf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of AAF that hold several fields between {@code $}. Reading tolerates missing fields at the end, which are
 * then ""; writing gives what was read, with all its fields.
 */
public sealed interface AafValue {

    /** The fields in their order, as they are joined by {@code $}. */
    List<String> fields();

    /** As the file has it. */
    default String text() {
        return String.join("$", fields());
    }

    /** The first fields, filled up with "" to as many as are needed. */
    private static List<String> split(String value, int needed) {
        var fields = new ArrayList<String>(needed);
        var start = 0;
        for (var end = value.indexOf('$'); end >= 0; end = value.indexOf('$', start)) {
            fields.add(value.substring(start, end).strip());
            start = end + 1;
        }
        fields.add(value.substring(start).strip());
        while (fields.size() < needed) {
            fields.add("");
        }
        return fields;
    }

    /** A class or a group of a structure: {@code 52008$208}. */
    record InStructure(String structure, String code) implements AafValue {

        public static InStructure parse(String value) {
            var fields = split(value, 2);
            return new InStructure(fields.get(0), fields.get(1));
        }

        @Override
        public List<String> fields() {
            return List.of(structure, code);
        }
    }

    /**
     * A class or a group of an école: {@code 0881234X$$$4711$CP A}: structure, two fields that are not read, id, name. One
     * that gives two fields, as in the second degree, is read as those.
     */
    record InSchool(String structure, String second, String third, String id, String name) implements AafValue {

        private static final int FIELDS = 5;

        public static InSchool parse(String value) {
            var fields = split(value, FIELDS);
            return fields.get(3).isEmpty() && fields.get(4).isEmpty()
                    ? new InSchool(fields.get(0), "", "", fields.get(1), "")
                    : new InSchool(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
        }

        @Override
        public List<String> fields() {
            return List.of(structure, second, third, id, name);
        }

        InStructure inStructure() {
            return new InStructure(structure, id);
        }
    }

    /** A subject that is given to a class or a group: {@code 50187$3A$081300}. */
    record SubjectIn(String structure, String code, String subject) implements AafValue {

        public static SubjectIn parse(String value) {
            var fields = split(value, 3);
            return new SubjectIn(fields.get(0), fields.get(1), fields.get(2));
        }

        @Override
        public List<String> fields() {
            return List.of(structure, code, subject);
        }
    }

    /** A function in a structure: {@code 43$DIR$DIRECTION$D0011$CHEF D'ETABLISSEMENT ADJOINT}. */
    record FonctionIn(String structure, String code, String label, String post, String postLabel) implements AafValue {

        public static FonctionIn parse(String value) {
            var fields = split(value, 5);
            return new FonctionIn(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
        }

        @Override
        public List<String> fields() {
            return List.of(structure, code, label, post, postLabel);
        }
    }

    /** A guardian of a pupil: {@code 2000000$10$1$1$1$1}: id, kinship, financial, legal, contact, payment. */
    record Relative(String id, String kinship, String financial, String legal, String contact, String payment)
            implements AafValue {

        public static Relative parse(String value) {
            var fields = split(value, 6);
            return new Relative(
                    fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), fields.get(5));
        }

        @Override
        public List<String> fields() {
            return List.of(id, kinship, financial, legal, contact, payment);
        }
    }

    /** A class that a structure declares: code and label, perhaps followed by codes of levels. */
    record DeclaredClass(String code, String label, List<String> levels) implements AafValue {

        public DeclaredClass {
            levels = List.copyOf(levels);
        }

        public static DeclaredClass parse(String value) {
            var fields = split(value, 2);
            return new DeclaredClass(fields.get(0), fields.get(1), rest(fields));
        }

        @Override
        public List<String> fields() {
            return Stream.concat(Stream.of(code, label), levels.stream()).toList();
        }
    }

    /** A group that a structure declares: code, label, and the codes of the classes that it is drawn from. */
    record DeclaredGroup(String code, String label, List<String> classes) implements AafValue {

        public DeclaredGroup {
            classes = List.copyOf(classes);
        }

        public static DeclaredGroup parse(String value) {
            var fields = split(value, 2);
            return new DeclaredGroup(fields.get(0), fields.get(1), rest(fields));
        }

        @Override
        public List<String> fields() {
            return Stream.concat(Stream.of(code, label), classes.stream()).toList();
        }
    }

    private static List<String> rest(List<String> fields) {
        return fields.subList(2, fields.size()).stream()
                .filter(field -> !field.isEmpty())
                .toList();
    }

    /** A text of several fields as people read it: the fields that are not empty, with spaces. */
    static String readable(String value) {
        return Arrays.stream(value.split("\\$"))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
