package org.ent4j.directory.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;

/** Looks for free groups that do not fit their structure any more. */
public final class StaleCheck {

    private StaleCheck() {}

    /**
     * What is wrong with the group; nothing is wrong with a closed one.
     *
     * @param people owner and members as they are today, and anybody else; who is not among them is gone
     */
    public static List<GroupFinding> of(FreeGroup group, Collection<Candidate> people, LocalDate today) {
        if (group.closedOn().isPresent()) {
            return List.of();
        }
        var findings = new ArrayList<GroupFinding>();
        var here = here(group, people);
        var members = group.members(today);
        if (members.isEmpty()) {
            findings.add(new GroupFinding.Empty(group.id()));
        }
        if (!here.contains(group.owner())) {
            findings.add(new GroupFinding.OwnerGone(group.id(), group.owner()));
        }
        var gone = members.stream().filter(member -> !here.contains(member)).toList();
        if (!gone.isEmpty()) {
            findings.add(new GroupFinding.MembersGone(group.id(), gone));
        }
        untouched(group, today).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    /** A guardian is in the structure of the pupils, which the directory does not say of the guardian. */
    private static Set<PersonId> here(FreeGroup group, Collection<Candidate> people) {
        var ofStructure = people.stream()
                .filter(person -> person.affiliations().stream()
                        .anyMatch(affiliation -> affiliation.structure().equals(group.structure())))
                .toList();
        var here = ofStructure.stream()
                .flatMap(person -> person.guardians().stream())
                .collect(Collectors.toSet());
        ofStructure.forEach(person -> here.add(person.person()));
        return here;
    }

    /** A group that a rule keeps in step is never out of date. */
    private static Optional<GroupFinding> untouched(FreeGroup group, LocalDate today) {
        return group.changedOn()
                .filter(day -> group.rule().isEmpty())
                .filter(day -> SchoolYear.of(day).compareTo(SchoolYear.of(today)) < 0)
                .map(day -> new GroupFinding.OfAnotherYear(group.id(), day));
    }
}
