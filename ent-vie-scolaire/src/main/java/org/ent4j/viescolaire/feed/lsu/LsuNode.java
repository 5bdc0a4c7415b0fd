package org.ent4j.viescolaire.feed.lsu;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.Nomenclature;

/** One element with all that is in it, between the domain and the file: never more than a bilan at a time. */
final class LsuNode {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<LsuNode> children = new ArrayList<>();
    private String text = "";

    private LsuNode(String name, int line) {
        this.name = name;
        this.line = line;
    }

    static LsuNode of(String name) {
        return new LsuNode(name, 0);
    }

    static LsuNode of(String name, int line) {
        return new LsuNode(name, line);
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<LsuNode> children() {
        return children;
    }

    // ---- made of the domain

    LsuNode with(String attribute, Object value) {
        attributes.put(attribute, written(value));
        return this;
    }

    /** Terms of the field that other files have too are constants named as their code. */
    private static String written(Object value) {
        return value instanceof Nomenclature code ? code.code() : value.toString();
    }

    LsuNode with(String attribute, Optional<?> value) {
        value.ifPresent(it -> with(attribute, (Object) it));
        return this;
    }

    LsuNode with(String attribute, List<LsuId> ids) {
        return ids.isEmpty() ? this : with(attribute, (Object) joined(ids));
    }

    private static String joined(List<LsuId> ids) {
        return ids.stream().map(LsuId::value).collect(Collectors.joining(" "));
    }

    LsuNode flag(String attribute, boolean value) {
        return value ? with(attribute, (Object) true) : this;
    }

    /** To the second, as the format has it. */
    LsuNode moment(String attribute, Optional<LocalDateTime> value) {
        return with(attribute, value.map(LsuNode::seconds));
    }

    private static String seconds(LocalDateTime moment) {
        return "%sT%02d:%02d:%02d"
                .formatted(moment.toLocalDate(), moment.getHour(), moment.getMinute(), moment.getSecond());
    }

    LsuNode text(String value) {
        text = value;
        return this;
    }

    LsuNode and(LsuNode child) {
        children.add(child);
        return this;
    }

    LsuNode and(Optional<LsuNode> child) {
        child.ifPresent(children::add);
        return this;
    }

    LsuNode and(String child, Optional<String> value) {
        return and(value.map(it -> of(child).text(it)));
    }

    /** An element around these; none when there are none. */
    <T> LsuNode list(String around, List<T> values, Function<T, LsuNode> node) {
        if (values.isEmpty()) {
            return this;
        }
        var list = of(around);
        values.forEach(value -> list.and(node.apply(value)));
        return and(list);
    }

    // ---- read into the domain

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    String get(String attribute) {
        return find(attribute).orElseThrow(() -> unreadable(new LsuDefect.MissingAttribute(name, attribute)));
    }

    LsuId id(String attribute) {
        return id(attribute, get(attribute));
    }

    Optional<LsuId> findId(String attribute) {
        return find(attribute).map(value -> id(attribute, value));
    }

    List<LsuId> ids(String attribute) {
        return Lists.words(find(attribute).orElse("")).stream()
                .map(value -> id(attribute, value))
                .toList();
    }

    private LsuId id(String attribute, String value) {
        var id = Lists.collapsed(value);
        if (!Lists.isName(id)) {
            throw unreadable(new LsuDefect.NotAnId(place(attribute), LsuDefect.shown(value)));
        }
        return new LsuId(id);
    }

    private String place(String attribute) {
        return new Place(name, attribute).toString();
    }

    <E extends Enum<E>> E code(String attribute, E[] codes) {
        return code(attribute, get(attribute), codes);
    }

    <E extends Enum<E>> Optional<E> findCode(String attribute, E[] codes) {
        return find(attribute).map(value -> code(attribute, value, codes));
    }

    private <E extends Enum<E>> E code(String attribute, String value, E[] codes) {
        return Arrays.stream(codes)
                .filter(each -> written(each).equals(value))
                .findFirst()
                .orElseThrow(() -> unreadable(new LsuDefect.NotACode(
                        place(attribute),
                        LsuDefect.shown(value),
                        Arrays.stream(codes).map(LsuNode::written).collect(Collectors.joining(", ")))));
    }

    int whole(String attribute) {
        return whole(attribute, get(attribute));
    }

    Optional<Integer> findWhole(String attribute) {
        return find(attribute).map(value -> whole(attribute, value));
    }

    private int whole(String attribute, String value) {
        try {
            return Integer.parseInt(Lists.collapsed(value));
        } catch (NumberFormatException none) {
            throw unreadable(new LsuDefect.NotANumber(place(attribute), LsuDefect.shown(value)));
        }
    }

    /** "1" and "true" are yes. */
    boolean flag(String attribute) {
        return findFlag(attribute).orElse(false);
    }

    Optional<Boolean> findFlag(String attribute) {
        return find(attribute).map(Lists::collapsed).map(value -> value.equals("1") || value.equals("true"));
    }

    /** A time zone behind the day does not matter. */
    LocalDate date(String attribute) {
        var value = Lists.collapsed(get(attribute));
        try {
            return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeException none) {
            throw unreadable(new LsuDefect.NotADate(place(attribute), LsuDefect.shown(value)));
        }
    }

    /** A day alone is its first second. */
    Optional<LocalDateTime> findMoment(String attribute) {
        return find(attribute).map(Lists::collapsed).map(value -> moment(attribute, value));
    }

    private LocalDateTime moment(String attribute, String value) {
        try {
            return value.length() <= 10
                    ? LocalDate.parse(value).atStartOfDay()
                    : LocalDateTime.parse(value.length() > 19 ? value.substring(0, 19) : value);
        } catch (DateTimeException none) {
            throw unreadable(new LsuDefect.NotADate(place(attribute), LsuDefect.shown(value)));
        }
    }

    Optional<LsuNode> child(String child) {
        return children.stream().filter(it -> it.name.equals(child)).findFirst();
    }

    Optional<String> textOf(String child) {
        return child(child).map(LsuNode::text);
    }

    /** What is in the element around them; none when it is not there. */
    <T> List<T> list(String around, Function<LsuNode, T> value) {
        return child(around).stream()
                .flatMap(it -> it.children.stream())
                .map(value)
                .toList();
    }

    Unreadable unreadable(LsuDefect defect) {
        return new Unreadable(line, defect);
    }

    /** What is in the element cannot be read into the domain. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final transient LsuDefect defect;

        Unreadable(int line, LsuDefect defect) {
            super(defect.code());
            this.line = line;
            this.defect = defect;
        }

        int line() {
            return line;
        }

        LsuDefect defect() {
            return defect;
        }
    }
}
