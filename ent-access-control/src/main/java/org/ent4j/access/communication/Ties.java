package org.ent4j.access.communication;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.spi.FindLinks;
import org.ent4j.access.spi.FindLinks.Guardian;
import org.ent4j.access.spi.Teaching;
import org.ent4j.model.id.PersonId;

/** What links people as a rule asks: between two of them, and from one to all that it reaches. */
final class Ties {

    private final People people;
    private final FindLinks links;
    private final LocalDate day;

    Ties(People people, FindLinks links, LocalDate day) {
        this.people = people;
        this.links = links;
        this.day = day;
    }

    /** Somebody whom a sender reaches. */
    record Reached(PersonId to, Tie tie) {}

    /** What links a sender of the rule to a recipient of it. */
    List<Tie> between(CommunicationRule rule, Participant from, Participant to) {
        return facts(rule, from, to).toList();
    }

    private Stream<Tie> facts(CommunicationRule rule, Participant from, Participant to) {
        return switch (rule.link()) {
            case ANYBODY -> Stream.of(new Tie.None());
            case SAME_STRUCTURE ->
                common(from.structures(rule.senders()), to.structures(rule.recipients()))
                        .map(Tie.SameStructure::new);
            case SAME_GROUP ->
                common(from.groups(rule.senders()), to.groups(rule.recipients()))
                        .map(Tie.SameGroup::new);
            case GUARDIAN_OF -> guardian(from.id(), to.id());
            case CHILD_OF -> guardian(to.id(), from.id());
            case TEACHES -> teacher(from.id(), List.of(to.id())).map(Tie.TeacherOf::of);
            case TAUGHT_BY -> teacher(to.id(), List.of(from.id())).map(Tie.TeacherOf::of);
            case TEACHES_CHILD_OF -> teacherOfChildOf(to.id(), from.id());
            case CHILD_TAUGHT_BY -> teacherOfChildOf(from.id(), to.id());
        };
    }

    /** Everybody to whom the rule's link leads from the sender, recipients of the rule or not; with what leads there. */
    Stream<Reached> from(CommunicationRule rule, Participant from) {
        var id = from.id();
        return switch (rule.link()) {
            case ANYBODY -> people.of(rule.recipients()).stream().map(to -> new Reached(to.id(), new Tie.None()));
            case SAME_STRUCTURE ->
                from.structures(rule.senders()).stream()
                        .flatMap(structure -> people.in(structure, rule.recipients()).stream()
                                .map(to -> new Reached(to.id(), new Tie.SameStructure(structure))));
            case SAME_GROUP ->
                from.groups(rule.senders()).stream()
                        .flatMap(group -> people.in(group, rule.recipients()).stream()
                                .map(to -> new Reached(to.id(), new Tie.SameGroup(group))));
            case GUARDIAN_OF ->
                links.childrenOf(id, day).stream().map(child -> new Reached(child, new Tie.GuardianOf(id, child)));
            case CHILD_OF ->
                links.guardiansOf(List.of(id), day).stream()
                        .map(link -> new Reached(link.guardian(), Tie.GuardianOf.of(link)));
            case TEACHES ->
                links.taughtBy(id, day).stream().map(link -> new Reached(link.pupil(), Tie.TeacherOf.of(link)));
            case TAUGHT_BY ->
                links.teachersOf(List.of(id), day).stream()
                        .map(link -> new Reached(link.teacher(), Tie.TeacherOf.of(link)));
            case TEACHES_CHILD_OF -> guardiansOfPupilsOf(id);
            case CHILD_TAUGHT_BY ->
                teachersOfChildrenOf(id).map(link -> new Reached(link.teacher(), Tie.TeacherOfChild.of(link, id)));
        };
    }

    private Stream<Tie> guardian(PersonId guardian, PersonId child) {
        return links.childrenOf(guardian, day).contains(child)
                ? Stream.of(new Tie.GuardianOf(guardian, child))
                : Stream.empty();
    }

    private Stream<Teaching> teacher(PersonId teacher, List<PersonId> pupils) {
        return links.teachersOf(pupils, day).stream()
                .filter(link -> link.teacher().equals(teacher));
    }

    private Stream<Tie> teacherOfChildOf(PersonId guardian, PersonId teacher) {
        return teachersOfChildrenOf(guardian)
                .filter(link -> link.teacher().equals(teacher))
                .map(link -> Tie.TeacherOfChild.of(link, guardian));
    }

    private Stream<Teaching> teachersOfChildrenOf(PersonId guardian) {
        return links.teachersOf(links.childrenOf(guardian, day), day).stream();
    }

    private Stream<Reached> guardiansOfPupilsOf(PersonId teacher) {
        var taught = links.taughtBy(teacher, day);
        Map<PersonId, List<Guardian>> guardians =
                links.guardiansOf(taught.stream().map(Teaching::pupil).toList(), day).stream()
                        .collect(groupingBy(Guardian::child));
        return taught.stream()
                .flatMap(link -> guardians.getOrDefault(link.pupil(), List.of()).stream()
                        .map(Guardian::guardian)
                        .map(guardian -> new Reached(guardian, Tie.TeacherOfChild.of(link, guardian))));
    }

    private static <T> Stream<T> common(Set<T> one, Set<T> other) {
        return one.stream().filter(other::contains);
    }
}
