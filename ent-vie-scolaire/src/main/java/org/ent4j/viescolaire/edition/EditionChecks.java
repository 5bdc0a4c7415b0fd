package org.ent4j.viescolaire.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.edition.EditionRules.OfClass;
import org.ent4j.viescolaire.edition.EditionRules.OfContent;
import org.ent4j.viescolaire.edition.EditionRules.OfJournal;
import org.ent4j.viescolaire.edition.EditionRules.OfPupil;
import org.ent4j.viescolaire.edition.EditionRules.OfService;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** Looks at what is there before bulletins are made of it. */
record EditionChecks(ClassResults results, PrintedNames names, BulletinPolicy bulletins) {

    List<EditionIssue> ofClass() {
        var issues = new Issues(Optional.empty());
        issues.look(EditionRules.ofClasses(), new OfClass(results.frame(), names), Optional.empty());
        issues.read(results.frame().unreadable());
        return List.copyOf(issues.found);
    }

    /** @param content of his bulletin, when it could be made */
    List<EditionIssue> of(PersonId pupil, Optional<Bulletin> content) {
        var issues = new Issues(Optional.of(pupil));
        var of = new OfPupil(results, names, pupil);
        issues.look(EditionRules.ofPupils(), of, Optional.empty());
        issues.read(
                Optional.ofNullable(results.frame().unreadableOf().get(pupil)).orElseGet(List::of));
        content.ifPresent(each -> issues.look(
                List.of(EditionRules.TEXTS_WITHIN_LIMITS), new OfContent(each, bulletins), Optional.empty()));
        results.of(pupil)
                .forEach(each -> issues.look(
                        EditionRules.ofServices(),
                        new OfService(of, each),
                        Optional.of(each.taught().service().id())));
        return List.copyOf(issues.found);
    }

    /** Those that were found. */
    private final class Issues {

        private final Optional<PersonId> pupil;
        private final List<EditionIssue> found = new ArrayList<>();

        private Issues(Optional<PersonId> pupil) {
            this.pupil = pupil;
        }

        private <T> void look(List<Rule<T>> rules, T subject, Optional<EvaluationServiceId> service) {
            for (var rule : rules) {
                var isBlocking = results.frame().policy().isBlocking(rule.id());
                rule.refuse(subject)
                        .ifPresent(refused ->
                                found.add(new EditionIssue(rule.id(), isBlocking, pupil, service, refused.reason())));
            }
        }

        private void read(List<UnreadableJournal> journals) {
            journals.forEach(each -> look(
                    List.of(EditionRules.JOURNALS_CAN_BE_READ), new OfJournal(Optional.of(each)), Optional.empty()));
        }
    }
}
