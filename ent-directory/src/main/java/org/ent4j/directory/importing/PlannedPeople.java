package org.ent4j.directory.importing;

import java.util.List;
import java.util.Map;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.PlanLine;

/** What was found out of the people of a feed. */
record PlannedPeople(Coverage coverage, DraftBook.Written drafts, List<Issue> issues) {

    List<PlanLine<PersonId>> lines() {
        return drafts.all(draft -> draft.line(coverage));
    }

    List<PlanLine<PersonId>> open() {
        return drafts.of(Fate.CONFLICT, draft -> draft.line(coverage));
    }

    List<Person> changed() {
        return drafts.changed(draft -> draft.next().orElseThrow());
    }

    Map<Fate, Integer> fates() {
        return drafts.fates();
    }
}
