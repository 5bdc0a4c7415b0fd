package org.ent4j.access.communication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.rule.RuleId;
import org.ent4j.model.id.PersonId;

/**
 * Everybody to whom a user may write, as the page « à qui écrire » shows them.
 *
 * @param user who
 * @param verdict {@code ALLOWED}, even when there is nobody; or why the user may write to nobody
 * @param service what the messaging service says to the user
 * @param spheres the spheres that have somebody, in their order, each with its circles; one person may stand in several
 */
public record Correspondents(
        PersonId user, WritingVerdict verdict, Verdict service, Map<Sphere, List<Circle>> spheres) {

    public Correspondents {
        spheres = Collections.unmodifiableMap(new LinkedHashMap<>(spheres));
    }

    static Correspondents none(PersonId user, WritingVerdict verdict, Verdict service) {
        return new Correspondents(user, verdict, service, Map.of());
    }

    /** The circles of the sphere; none when it has nobody. */
    public List<Circle> circles(Sphere sphere) {
        return spheres.getOrDefault(sphere, List.of());
    }

    /** Everybody once, sorted by id. */
    public Set<PersonId> people() {
        var people = new TreeSet<PersonId>();
        spheres.values()
                .forEach(circles ->
                        circles.forEach(circle -> circle.members().forEach(member -> people.add(member.person()))));
        return Collections.unmodifiableSet(people);
    }

    /**
     * Correspondents under one heading.
     *
     * @param heading what they have in common
     * @param members sorted by id, at least one
     */
    public record Circle(Heading heading, List<Member> members) {
        public Circle {
            members = List.copyOf(members);
        }
    }

    /**
     * One correspondent.
     *
     * @param person who
     * @param ties what links him to the user: the description of the line (« Mathématiques, professeur principal »)
     * @param rules the rules that let the user write to him, sorted by id
     */
    public record Member(PersonId person, List<Tie> ties, List<RuleId> rules) {
        public Member {
            ties = List.copyOf(ties);
            rules = List.copyOf(rules);
        }
    }
}
