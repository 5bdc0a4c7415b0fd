package org.ent4j.directory.feed.csv;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.directory.feed.csv.GuardianRows.Guardian;
import org.ent4j.directory.feed.csv.GuardianRows.Link;
import org.ent4j.directory.feed.csv.GuardianRows.Linked;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** From rows of guardians to people and to links of pupils, once every pupil is known. */
final class GuardianLinks {

    private final CsvSettings settings;
    private final Account account;
    private final Pupils pupils;
    private final List<Row> waiting = new ArrayList<>();
    private final Map<SourceKey, LinksOfPupil> links = new TreeMap<>();

    private record Row(Draft draft, String category) {}

    private record LinksOfPupil(SourceLocation where, Map<PersonId, Guardianship> guardians) {}

    GuardianLinks(CsvSettings settings, Account account, Pupils pupils) {
        this.settings = settings;
        this.account = account;
        this.pupils = pupils;
    }

    void add(Draft draft, String category) {
        waiting.add(new Row(draft, category));
    }

    void tell(FeedRows rows) {
        var people = new GuardianRows();
        waiting.forEach(row -> people.add(linked(row)));
        people.namesakes().forEach(namesakes -> tell(namesakes, rows));
        links.forEach((pupil, of) -> rows.amendment(of.where(), pupil, before -> linked(before, of.guardians())));
        if (settings.complete() && account.kinds.contains(PeopleKind.GUARDIANS)) {
            pupils.withGuardians().forEach((pupil, where) -> unlink(pupil, where, rows));
        }
    }

    private Linked linked(Row row) {
        var draft = row.draft();
        var found = new ArrayList<Link>();
        for (var child : draft.children()) {
            var candidates = pupils.find(draft.structure(), child);
            if (candidates.size() == 1) {
                found.add(new Link(candidates.get(0), draft));
            } else {
                var places = candidates.stream().map(PupilIndex.Pupil::place).toList();
                account.issues.add(Issue.warning(draft.where(), new CsvDefect.ChildUnlinked(child.columns(), places)));
            }
        }
        return new Linked(draft, row.category(), found);
    }

    private void tell(List<Guardian> namesakes, FeedRows rows) {
        namesakes.forEach(guardian -> {
            var draft = guardian.draft();
            var key = new SourceKey(settings.source(), draft.school().value(), key(guardian, namesakes.size() > 1));
            if (isFirst(guardian, key)) {
                rows.person(draft.where(), draft.person(key).build());
                guardian.links().forEach(link -> link(link, key));
            }
        });
    }

    private static String key(Guardian guardian, boolean hasNamesakes) {
        var draft = guardian.draft();
        return draft.id().orElseGet(() -> GeneratedKey.of(draft, hasNamesakes ? guardian.namesake() : ""));
    }

    /** Every row of a guardian has the fate of the guardian. */
    private boolean isFirst(Guardian guardian, SourceKey key) {
        var first = account.first(key, guardian.draft().where());
        guardian.rows()
                .forEach(row -> first.ifPresentOrElse(
                        earlier ->
                                account.reject(row.category(), row.draft().where(), new CsvDefect.SamePerson(earlier)),
                        () -> account.keep(row.category())));
        return first.isEmpty();
    }

    private void link(Link link, SourceKey guardian) {
        var authority = link.row().authority().orElse(settings.authority());
        var guardianship = new Guardianship(guardian.personId(), link.row().kinship(), authority, false, false, false);
        links.computeIfAbsent(
                        link.pupil().key(), any -> new LinksOfPupil(link.row().where(), new LinkedHashMap<>()))
                .guardians()
                .putIfAbsent(guardianship.guardian(), guardianship);
    }

    private void unlink(SourceKey pupil, SourceLocation where, FeedRows rows) {
        if (!links.containsKey(pupil)) {
            rows.amendment(where, pupil, before -> linked(before, Map.of()));
        }
    }

    /** What a richer source said of a pupil's guardians stays. */
    private Person linked(Person pupil, Map<PersonId, Guardianship> guardians) {
        return Sources.mayOverwrite(settings.source(), pupil.richestSource())
                        || pupil.guardians().isEmpty()
                ? pupil.withGuardians(guardians.values().stream().collect(toCollection(TreeSet::new)))
                : pupil;
    }
}
