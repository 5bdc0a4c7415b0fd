package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.settings.EvaluationSettings;
import org.ent4j.viescolaire.settings.InUse;
import org.ent4j.viescolaire.settings.Settings;
import org.ent4j.viescolaire.settings.SettingsCommand;
import org.ent4j.viescolaire.settings.SettingsEvent;
import org.ent4j.viescolaire.settings.SettingsInForce;

/** The settings of the evaluations of a school: what the school has set counts, and the setup where it has set nothing. */
public final class EvaluationSettingsService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;

    EvaluationSettingsService(SchoolJournal journal, SchoolSetup setup) {
        this.journal = journal;
        this.setup = setup;
    }

    /** What counts now: screens of teachers and families are made with it, so nobody's rights are asked. */
    public SettingsInForce inForce() {
        return EvaluationPolicies.of(setup, journal.record().evaluations()).settings();
    }

    /** All changes, with who made them and when. */
    public Either<Refusal, List<SettingsEvent>> history(Actor who) {
        return allowed(who, () -> journal.record().evaluations().settings().changes());
    }

    /** Where the settings are used: what a change may not break. */
    public Either<Refusal, InUse> used(Actor who) {
        return allowed(who, () -> used(journal.record()));
    }

    private <T> Either<Refusal, T> allowed(Actor who, Supplier<T> answer) {
        return journal.allowed(who, Act.SET_EVALUATIONS, Optional.empty()).map(any -> answer.get());
    }

    private InUse used(SchoolRecord record) {
        return SettingsUse.of(record.evaluations(), setup);
    }

    /** What would count then, or why it would be refused; nothing is done. */
    public Either<Refusal, SettingsInForce> preview(SettingsCommand command) {
        return journal.allowed(command.by(), Act.SET_EVALUATIONS, Optional.empty())
                .flatMap(any -> decided(journal.record(), command))
                .map(outcome -> inForce(outcome.state()));
    }

    /** Changes a setting, gives it its default again, or undoes its last change; gives back what counts then. */
    public Either<Refusal, SettingsInForce> carryOut(SettingsCommand command) {
        return journal.allowed(command.by(), Act.SET_EVALUATIONS, Optional.empty())
                .flatMap(any ->
                        journal.change(record -> decided(record, command).map(outcome -> change(record, outcome))));
    }

    private Either<Refusal, Outcome<EvaluationSettings, SettingsEvent>> decided(
            SchoolRecord record, SettingsCommand command) {
        return new Settings(EvaluationPolicies.defaults(setup), used(record))
                .decide(record.evaluations().settings(), command);
    }

    /** What is not used is not taken away while somebody begins to use it. */
    private Change<SettingsInForce> change(SchoolRecord record, Outcome<EvaluationSettings, SettingsEvent> outcome) {
        return Change.of(
                        inForce(outcome.state()),
                        SettingsEvent.JOURNAL,
                        record.evaluations().settings().version(),
                        outcome.events(),
                        Set.of(),
                        Optional.empty())
                .relyingOn(new BookVersions(record.evaluations(), setup.year()).written());
    }

    private SettingsInForce inForce(EvaluationSettings settings) {
        return new SettingsInForce(EvaluationPolicies.defaults(setup), settings);
    }
}
