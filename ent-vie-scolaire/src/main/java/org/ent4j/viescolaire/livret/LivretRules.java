package org.ent4j.viescolaire.livret;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;
import static org.ent4j.viescolaire.lsu.LsuCheck.remark;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinVersion;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.bulletin.Project;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.edition.EditionRules;
import org.ent4j.viescolaire.edition.WorkDue;
import org.ent4j.viescolaire.lsu.LsuCheck;

/** What is looked at before a livret is made, beside what the ministry's import looks at: all of it, on this page. */
public final class LivretRules {

    /** A pupil is looked at. */
    record OfPupil(String pupil, boolean isKnown) {}

    /** Somebody who has a bulletin of the class, and whom its list does not have, is looked at. */
    record OfFormerPupil(KeptBulletin bulletin, boolean isInTheFile) {}

    /** A bulletin is looked at. */
    record OfBulletin(EditionLine line, Bulletin content) {

        private Optional<BulletinVersion> shown() {
            return line.before().flatMap(KeptBulletin::shown);
        }

        private Optional<BulletinVersion> otherwise() {
            return shown().filter(each -> !each.content().saysTheSameAs(content));
        }

        private List<String> projects() {
            return content.projects().stream().map(Project::title).toList();
        }
    }

    public static final Rule<Optional<LivretSchool>> THE_SCHOOL_IS_KNOWN = Rule.refusing(
            "VS-LIV-01",
            Label.of("L'annuaire connaît l'établissement", "The directory knows the school"),
            "LSU, entete and responsables-etab",
            Optional::isEmpty,
            of -> new LivretReason.SchoolUnknown());
    public static final LsuCheck<OfPupil> THE_PUPIL_IS_KNOWN = blocking(
            "VS-LIV-02",
            Label.of("L'annuaire connaît l'élève", "The directory knows the pupil"),
            "LSU, eleves",
            of -> !of.isKnown(),
            of -> new LivretReason.PupilUnknown(of.pupil()));
    public static final LsuCheck<OfBulletin> THE_BULLETIN_IS_PUBLISHED = remark(
            "VS-LIV-03",
            Label.of("Le bulletin est publié", "The bulletin is published"),
            "ours: what is sent may still change",
            of -> of.shown().isEmpty(),
            of -> new LivretReason.NotPublished());
    public static final LsuCheck<OfBulletin> AS_FAMILIES_READ_IT = remark(
            "VS-LIV-04",
            Label.of("Le livret dit ce que dit le bulletin publié", "The livret says what the published bulletin says"),
            "ours: families read both, in the ENT and in the ministry's service",
            of -> of.otherwise().isPresent(),
            of -> new LivretReason.PublishedOtherwise(
                    of.otherwise().orElseThrow().number()));
    public static final LsuCheck<OfBulletin> PROJECTS_ARE_THERE = remark(
            "VS-LIV-05",
            Label.of("EPI, AP et parcours sont dans le livret", "EPI, AP and parcours are in the livret"),
            "LSU, epis, acc-persos, liste-parcours: theme, subjects and groups are demanded",
            of -> !of.projects().isEmpty(),
            of -> new LivretReason.ProjectsLeftOut(of.projects()));

    public static final LsuCheck<OfFormerPupil> NOBODY_WITH_A_BULLETIN_IS_LEFT_OUT = remark(
            "VS-LIV-06",
            Label.of(
                    "Qui a un bulletin publié de la classe en fait toujours partie",
                    "Who has a published bulletin of the class is still in it"),
            "ours: families have read a bulletin of which the ministry hears nothing",
            of -> of.bulletin().state().isPublic() && !of.isInTheFile(),
            of -> new LivretReason.NoLongerOfTheClass());

    /** Of what bulletins lack, that of which the checks of a file know nothing; all else they say themselves. */
    private static final Set<String> OF_BULLETINS = Set.of(EditionRules.ALL_RESULTS_ON_THE_BULLETIN.id());

    private LivretRules() {}

    static List<LsuCheck<OfPupil>> ofPupils() {
        return List.of(THE_PUPIL_IS_KNOWN);
    }

    static List<LsuCheck<OfBulletin>> ofBulletins() {
        return List.of(THE_BULLETIN_IS_PUBLISHED, AS_FAMILIES_READ_IT, PROJECTS_ARE_THERE);
    }

    static List<LsuCheck<OfFormerPupil>> ofFormerPupils() {
        return List.of(NOBODY_WITH_A_BULLETIN_IS_LEFT_OUT);
    }

    /** Besides, that nothing is said of a pupil of whom nothing was asked: the file then only says that he has no mark. */
    static boolean isTold(LivretClass of, EditionIssue issue) {
        return issue.isBlocking()
                || OF_BULLETINS.contains(issue.rule())
                || (issue.rule().equals(EditionRules.AN_APPRECIATION.id()) && isOfNoWork(of, issue));
    }

    private static boolean isOfNoWork(LivretClass of, EditionIssue issue) {
        return of.isInAverages()
                && issue.pupil().stream()
                        .flatMap(pupil -> of.results().of(pupil).stream()
                                .filter(each -> issue.service()
                                        .equals(Optional.of(
                                                each.taught().service().id())))
                                .map(each -> new WorkDue(of.results().frame(), each, pupil)))
                        .anyMatch(WorkDue::isNothing);
    }
}
