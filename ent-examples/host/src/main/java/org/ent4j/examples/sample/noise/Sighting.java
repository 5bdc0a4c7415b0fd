package org.ent4j.examples.sample.noise;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Plain;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.Room;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Subject;

/** A school as one of its timetable files sees it: every item with the text that the file has for it. */
public final class Sighting {

    private final Source source;
    private final School school;
    private final double share;
    private final long seed;
    private final List<Agent> teachers;
    private final List<Subject> subjects;
    private final Map<Agent, Printed<PersonText>> people;
    private final Map<Subject, Printed<SubjectText>> taught;
    private final Map<Division, Printed<String>> classes;
    private final Map<Group, Printed<String>> groups;
    private final Map<Room, Printed<String>> rooms;
    private final Map<Pupil, Printed<PersonText>> pupils;

    /** @param share of the items that are disturbed, from 0 to 1 */
    public Sighting(Source source, School school, double share, long seed) {
        this.source = source;
        this.school = school;
        this.share = share;
        this.seed = seed;
        this.teachers = school.services().stream()
                .flatMap(service -> service.teachers().stream())
                .distinct()
                .toList();
        this.subjects = Subject.all().stream().filter(this::isTaught).toList();
        this.people = print(
                ItemKind.TEACHER,
                teachers,
                school.agents(),
                who -> PersonText.of(who.identity()),
                PersonText::keys,
                who -> NoiseRules.people());
        this.taught = print(
                ItemKind.SUBJECT,
                subjects,
                subjects,
                SubjectText::of,
                it -> List.of(it.key()),
                it -> source == Source.STS ? NoiseRules.subjectsOfSts() : NoiseRules.subjects());
        this.classes = labels(ItemKind.CLASS, school.divisions(), Division::code, it -> NoiseRules.classes(it));
        this.groups = labels(ItemKind.GROUP, school.groups(), Group::code, it -> NoiseRules.groups(it));
        this.rooms = labels(ItemKind.ROOM, school.rooms(), Room::code, it -> NoiseRules.rooms());
        this.pupils = source == Source.STS
                ? Map.of()
                : print(
                        ItemKind.PUPIL,
                        school.pupils(),
                        school.pupils(),
                        who -> PersonText.of(who.identity()),
                        PersonText::keys,
                        who -> NoiseRules.people());
    }

    private boolean isTaught(Subject subject) {
        return school.services().stream().anyMatch(service -> service.subject().equals(subject));
    }

    private <I> Map<I, Printed<String>> labels(
            ItemKind kind, List<I> items, Function<I, String> label, Function<I, List<NoiseRule<String>>> rules) {
        return print(kind, items, items, label, text -> List.of(Plain.letters(text)), rules);
    }

    private <I, T> Map<I, Printed<T>> print(
            ItemKind kind,
            List<I> items,
            List<I> known,
            Function<I, T> truth,
            Function<T, List<String>> keys,
            Function<I, List<NoiseRule<T>>> rules) {
        var dice = Dice.of(
                seed, school.index(), source.name().hashCode(), kind.name().hashCode());
        var disturbance =
                new Disturbance<>(dice, share, keys, known.stream().map(truth).toList());
        var printed = new HashMap<I, Printed<T>>();
        items.forEach(item -> printed.put(item, disturbance.print(truth.apply(item), rules.apply(item))));
        return printed;
    }

    public Source source() {
        return source;
    }

    public School school() {
        return school;
    }

    /** Those who teach, in the order of their hiring. */
    public List<Agent> teachers() {
        return teachers;
    }

    public List<Subject> subjects() {
        return subjects;
    }

    public Printed<PersonText> of(Agent agent) {
        return found(people, agent);
    }

    public Printed<SubjectText> of(Subject subject) {
        return found(taught, subject);
    }

    public Printed<String> of(Audience audience) {
        return audience instanceof Group group ? found(groups, group) : found(classes, (Division) audience);
    }

    /** The long label beside the code: it follows the code when that was disturbed. */
    public String label(Audience audience) {
        var code = of(audience);
        return code.noise().isPresent() ? code.text() : audience.label();
    }

    public Printed<String> of(Room room) {
        return found(rooms, room);
    }

    public Printed<PersonText> of(Pupil pupil) {
        return found(pupils, pupil);
    }

    /** How many items of the file differ from the directory. */
    public int noisy() {
        return (int) Stream.of(people, taught, classes, groups, rooms, pupils)
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(printed -> printed.noise().isPresent())
                .count();
    }

    private static <I, T> Printed<T> found(Map<I, Printed<T>> printed, I item) {
        var text = printed.get(item);
        if (text == null) {
            throw new IllegalArgumentException("The file has no %s.\nMaybe it is of another school.".formatted(item));
        }
        return text;
    }
}
