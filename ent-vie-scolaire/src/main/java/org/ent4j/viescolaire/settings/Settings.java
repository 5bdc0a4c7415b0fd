package org.ent4j.viescolaire.settings;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.settings.SettingsCommand.Change;
import org.ent4j.viescolaire.settings.SettingsCommand.RestoreDefault;
import org.ent4j.viescolaire.settings.SettingsCommand.Undo;
import org.ent4j.viescolaire.settings.SettingsEvent.BackToDefault;
import org.ent4j.viescolaire.settings.SettingsEvent.Changed;
import org.ent4j.viescolaire.settings.SettingsEvent.Undone;
import org.ent4j.viescolaire.settings.SettingsRules.Asking;
import org.ent4j.viescolaire.settings.SettingsRules.Changing;

/**
 * What becomes of the settings of a school when somebody wants something of them. Pure: it reads no clock and keeps nothing.
 */
public record Settings(DefaultSettings defaults, InUse used) {

    /**
     * What happened, or why nothing did; a refused command changes nothing, and neither does a value that counts already. A
     * value that an undoing brings back is held against the rules as any other.
     */
    public Either<Refusal, Outcome<EvaluationSettings, SettingsEvent>> decide(
            EvaluationSettings before, SettingsCommand command) {
        var inForce = new SettingsInForce(defaults, before);
        var after = before.after(event(command));
        var wanted = new SettingsInForce(defaults, after).of(command.kind());
        return Refusal.check(SettingsRules.ofEditors(), new Asking(command, inForce))
                .flatMap(asking -> changesNothing(inForce, command, wanted)
                        ? Either.right(new Outcome<EvaluationSettings, SettingsEvent>(before, List.of()))
                        : Refusal.check(SettingsRules.ofAsking(), asking)
                                .flatMap(any ->
                                        Refusal.check(SettingsRules.ofChanging(), new Changing(inForce, wanted, used)))
                                .map(any -> new Outcome<>(after, List.of(event(command)))));
    }

    private static boolean changesNothing(SettingsInForce before, SettingsCommand command, Setting wanted) {
        if (command instanceof Change) {
            return wanted.equals(before.of(command.kind()));
        }
        return command instanceof RestoreDefault && !before.isSet(command.kind());
    }

    private static SettingsEvent event(SettingsCommand command) {
        if (command instanceof Change change) {
            return new Changed(change.at(), change.by(), change.setting());
        }
        return command instanceof Undo undo
                ? new Undone(undo.at(), undo.by(), undo.kind())
                : new BackToDefault(command.at(), command.by(), command.kind());
    }
}
