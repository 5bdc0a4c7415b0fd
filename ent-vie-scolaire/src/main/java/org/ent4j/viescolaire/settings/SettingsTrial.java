package org.ent4j.viescolaire.settings;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;

/**
 * Commands to be tried on the settings of a school before they are carried out.
 *
 * @param used what the school has done
 * @param changes what it has set until now, in their order
 * @param commands to be tried one after the other, each on what those before it have made
 */
public record SettingsTrial(InUse used, List<SettingsEvent> changes, List<SettingsCommand> commands) {

    public SettingsTrial {
        changes = List.copyOf(changes);
        commands = List.copyOf(commands);
    }

    /**
     * A command that was tried.
     *
     * @param before what counted
     * @param result what happened, or why nothing would
     */
    public record Tried(
            SettingsCommand command,
            SettingsInForce before,
            Either<Refusal, Outcome<EvaluationSettings, SettingsEvent>> result) {

        /** What would count after it: the same when it is refused. */
        public SettingsInForce after() {
            return result.fold(refusal -> before, outcome -> new SettingsInForce(before.defaults(), outcome.state()));
        }

        /** Whether it would change something. */
        public boolean isChange() {
            return result.exists(outcome -> !outcome.events().isEmpty());
        }
    }

    /** What counts before the commands. */
    public SettingsInForce now(DefaultSettings defaults) {
        return new SettingsInForce(
                defaults, Outcome.replay(EvaluationSettings.none(), changes, EvaluationSettings::after));
    }

    /** All commands, those too that are refused. */
    public List<Tried> tried(DefaultSettings defaults) {
        var all = new ArrayList<Tried>();
        var now = now(defaults);
        for (var command : commands) {
            var tried = new Tried(command, now, new Settings(defaults, used).decide(now.set(), command));
            all.add(tried);
            now = tried.after();
        }
        return List.copyOf(all);
    }
}
