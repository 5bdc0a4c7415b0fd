package org.ent4j.access.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ent4j.access.json.JsonDefect.DuplicateMember;
import org.ent4j.access.json.JsonDefect.MissingMember;
import org.ent4j.access.json.JsonDefect.UnknownMember;
import org.ent4j.access.json.JsonDefect.WrongValue;
import org.ent4j.access.json.Value.Flag;
import org.ent4j.access.json.Value.Items;
import org.ent4j.access.json.Value.Members;
import org.ent4j.access.json.Value.Text;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * An object of a file, asked member by member. Whatever is wrong is reported at the element and makes it unsound; the
 * value that is then given must not be used.
 */
final class Element {

    private final Members members;
    private final String path;
    private final SourceLocation where;
    private final Findings findings;
    private final Health health;
    private final Set<String> asked = new HashSet<>();

    /** Shared by an element and the objects inside it. */
    private static final class Health {
        private boolean sound = true;
    }

    private Element(Members members, String path, SourceLocation where, Findings findings, Health health) {
        this.members = members;
        this.path = path;
        this.where = where;
        this.findings = findings;
        this.health = health;
        members.repeated().forEach(name -> defect(new DuplicateMember(path + name)));
    }

    static Element of(Members members, SourceLocation where, Findings findings) {
        return new Element(members, "", where, findings, new Health());
    }

    SourceLocation where() {
        return where;
    }

    /** The service that the element is about, sound or not; or "". */
    String serviceNamed() {
        return members.members().get("service") instanceof Text text ? text.text() : "";
    }

    boolean isSound() {
        return health.sound;
    }

    void defect(Reason why) {
        health.sound = false;
        findings.error(where, why);
    }

    /** A warning, told for the first element only that it is true of. */
    void warnOnce(Reason why) {
        findings.once(where, why);
    }

    /** To be called when every known member was asked for. */
    void done() {
        members.members().keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> findings.once(where, new UnknownMember(path + name)));
    }

    /** Known, and of no consequence here. */
    void ignore(String member) {
        asked.add(member);
    }

    boolean has(String member) {
        return members.members().containsKey(member);
    }

    Optional<Value> value(String member) {
        asked.add(member);
        return Optional.ofNullable(members.members().get(member));
    }

    private <T> Optional<T> required(String member, Optional<T> value) {
        if (!has(member)) {
            defect(new MissingMember(path + member));
        }
        return value;
    }

    /** A string, not empty. */
    String text(String member) {
        return required(member, optionalText(member)).orElse("");
    }

    Optional<String> optionalText(String member) {
        return text(member, Expected.TEXT, text -> !text.isEmpty());
    }

    /** The id of a person or of a structure. */
    String key(String member) {
        return required(member, optionalKey(member)).orElse("");
    }

    Optional<String> optionalKey(String member) {
        return text(member, Expected.KEY, Element::isKey);
    }

    static boolean isKey(String text) {
        return !text.isBlank() && text.equals(text.strip());
    }

    private Optional<String> text(String member, Label expected, Predicate<String> fits) {
        return value(member).flatMap(value -> fitting(member, value, expected, fits));
    }

    private Optional<String> fitting(String member, Value value, Label expected, Predicate<String> fits) {
        if (value instanceof Text text && fits.test(text.text())) {
            return Optional.of(text.text());
        }
        wrong(member, value, expected);
        return Optional.empty();
    }

    void wrong(String member, Value found, Label expected) {
        defect(new WrongValue(path + member, found.shown(), expected));
    }

    <E extends Enum<E>> Optional<E> oneOf(String member, Class<E> type) {
        return value(member).flatMap(value -> {
            var found = Arrays.stream(type.getEnumConstants())
                    .filter(each -> value.equals(new Text(each.name())))
                    .findFirst();
            if (found.isEmpty()) {
                wrong(member, value, Expected.oneOf(type));
            }
            return found;
        });
    }

    <E extends Enum<E>> Optional<E> oneOfRequired(String member, Class<E> type) {
        return required(member, oneOf(member, type));
    }

    Optional<LocalDate> day(String member) {
        return text(member, Expected.DAY, text -> parsed(text).isPresent()).flatMap(Element::parsed);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    boolean flag(String member) {
        return value(member)
                .map(value -> {
                    if (!(value instanceof Flag)) {
                        wrong(member, value, Expected.FLAG);
                    }
                    return value.equals(new Flag(true));
                })
                .orElse(false);
    }

    /** Strings of any kind; empty when the member is absent. */
    Set<String> texts(String member) {
        return texts(member, Expected.LIST, any -> true);
    }

    /** Strings that are not empty. */
    Set<String> ids(String member) {
        return texts(member, Expected.TEXT, text -> !text.isEmpty());
    }

    /** Ids of people or of structures. */
    Set<String> keys(String member) {
        return texts(member, Expected.KEY, Element::isKey);
    }

    private Set<String> texts(String member, Label expected, Predicate<String> fits) {
        var texts = new LinkedHashSet<String>();
        for (var item : items(member, Expected.LIST)) {
            fitting(member, item, expected, fits).ifPresent(texts::add);
        }
        return texts;
    }

    List<Value> items(String member, Label expected) {
        return value(member)
                .map(value -> {
                    if (value instanceof Items list) {
                        return list.items();
                    }
                    wrong(member, value, expected);
                    return List.<Value>of();
                })
                .orElse(List.of());
    }

    /** The object of that member, as a part of this element. */
    Optional<Element> object(String member) {
        return value(member).flatMap(value -> part(member, value, Expected.OBJECT));
    }

    /** The objects of that member, as parts of this element. */
    List<Element> objects(String member) {
        var objects = new ArrayList<Element>();
        for (var item : items(member, Expected.OBJECTS)) {
            part(member, item, Expected.OBJECTS).ifPresent(objects::add);
        }
        return objects;
    }

    private Optional<Element> part(String member, Value value, Label expected) {
        if (value instanceof Members object) {
            return Optional.of(new Element(object, path + member + ".", where, findings, health));
        }
        wrong(member, value, expected);
        return Optional.empty();
    }

    /** What the reading makes of the element; nothing once something in it was wrong. */
    <T> Optional<T> whenSound(Supplier<T> made) {
        done();
        return isSound() ? Optional.of(made.get()) : Optional.empty();
    }

    /** An object inside this element whose defects cost itself only. */
    Element apart(Members object, String path, String name) {
        return new Element(object, path, where.element(name), findings, new Health());
    }
}
