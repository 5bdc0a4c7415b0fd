package org.ent4j.access.communication;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.access.communication.Correspondents.Circle;
import org.ent4j.access.communication.Correspondents.Member;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.rule.RuleId;
import org.ent4j.model.id.PersonId;

/** Gathers correspondents under their headings, sphere by sphere. */
final class Circles {

    private final FunctionGroups functions;
    private final Map<Sphere, Map<Heading, Map<PersonId, Entry>>> spheres = new EnumMap<>(Sphere.class);

    Circles(FunctionGroups functions) {
        this.functions = functions;
    }

    void add(CommunicationRule rule, Participant to, Tie tie) {
        headings(rule, to, tie)
                .forEach(heading -> entry(rule.sphere(), heading, to.id()).add(tie, rule.id()));
    }

    Map<Sphere, List<Circle>> build() {
        var all = new EnumMap<Sphere, List<Circle>>(Sphere.class);
        spheres.forEach((sphere, circles) -> all.put(
                sphere,
                circles.entrySet().stream()
                        .map(circle -> new Circle(circle.getKey(), members(circle.getValue())))
                        .toList()));
        return all;
    }

    private static List<Member> members(Map<PersonId, Entry> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getValue().member(entry.getKey()))
                .toList();
    }

    private Entry entry(Sphere sphere, Heading heading, PersonId to) {
        return spheres.computeIfAbsent(sphere, any -> new TreeMap<>(Heading.ORDER))
                .computeIfAbsent(heading, any -> new TreeMap<>())
                .computeIfAbsent(to, any -> new Entry());
    }

    private Stream<Heading> headings(CommunicationRule rule, Participant to, Tie tie) {
        if (tie instanceof Tie.SameStructure same) {
            return to.admitted(rule.recipients())
                    .filter(affiliation -> affiliation.structure().equals(same.structure()))
                    .flatMap(this::professional)
                    .distinct();
        }
        if (tie instanceof Tie.TeacherOfChild taught && rule.link() == Link.CHILD_TAUGHT_BY) {
            return Stream.of(new Heading.TeachersOfChild(taught.child()));
        }
        return tie instanceof Tie.SameGroup same
                ? Stream.of(new Heading.OfGroup(same.group()))
                : Stream.of(plain(rule.link()));
    }

    private Stream<Heading> professional(Affiliation affiliation) {
        var structure = affiliation.structure();
        var groups = functions.of(affiliation);
        return groups.isEmpty()
                ? Stream.of(new Heading.OfProfil(
                        structure, affiliation.profil(), affiliation.profil().label()))
                : groups.stream().map(group -> new Heading.OfFunction(structure, group, group.label()));
    }

    private static Heading plain(Link link) {
        return switch (link) {
            case GUARDIAN_OF -> new Heading.MyChildren();
            case CHILD_OF -> new Heading.MyGuardians();
            case TEACHES -> new Heading.MyPupils();
            case TAUGHT_BY -> new Heading.MyTeachers();
            case TEACHES_CHILD_OF -> new Heading.GuardiansOfMyPupils();
            default -> new Heading.Others();
        };
    }

    /** A line while it is being gathered. */
    private static final class Entry {

        private final Set<Tie> ties = new LinkedHashSet<>();
        private final Set<RuleId> rules = new TreeSet<>();

        void add(Tie tie, RuleId rule) {
            ties.add(tie);
            rules.add(rule);
        }

        Member member(PersonId person) {
            return new Member(person, List.copyOf(ties), List.copyOf(rules));
        }
    }
}
