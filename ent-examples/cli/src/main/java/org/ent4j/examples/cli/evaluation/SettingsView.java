package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.json.SettingsJson;
import org.ent4j.viescolaire.settings.DefaultSettings;
import org.ent4j.viescolaire.settings.InUse;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsInForce;
import org.ent4j.viescolaire.settings.SettingsTrial;
import org.ent4j.viescolaire.settings.SettingsTrial.Tried;

/**
 * Settings, and commands that were tried on them.
 *
 * @param after what counts once all commands are applied; nothing when they are not
 */
record SettingsView(InUse used, SettingsInForce now, List<Tried> tried, Optional<SettingsInForce> after) {

    /** What became of a command. */
    enum Fate {
        CHANGED("changé", "changed"),
        UNCHANGED("sans effet", "no effect"),
        REFUSED("refusé", "refused");

        private final Label label;

        Fate(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        Label label() {
            return label;
        }

        static Fate of(Tried tried) {
            if (tried.result().isLeft()) {
                return REFUSED;
            }
            return tried.isChange() ? CHANGED : UNCHANGED;
        }
    }

    SettingsView {
        tried = List.copyOf(tried);
    }

    /** @param isApplying whether the commands are to be applied, all of them or none */
    static SettingsView of(SettingsTrial trial, DefaultSettings defaults, boolean isApplying) {
        var now = trial.now(defaults);
        var tried = trial.tried(defaults);
        var last = tried.isEmpty() ? now : tried.get(tried.size() - 1).after();
        return new SettingsView(trial.used(), now, tried, Optional.of(last).filter(any -> isApplying && isFine(tried)));
    }

    boolean isFine() {
        return isFine(tried);
    }

    private static boolean isFine(List<Tried> tried) {
        return tried.stream().noneMatch(each -> each.result().isLeft());
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("now", settings(now));
        json.put("tried", tried.stream().map(this::json).toList());
        after.ifPresent(settings -> json.put("after", settings(settings)));
        after.ifPresent(settings -> json.put(
                "changes",
                settings.set().changes().stream().map(SettingsJson::fields).toList()));
        return json;
    }

    private static List<Map<String, Object>> settings(SettingsInForce settings) {
        var all = new ArrayList<Map<String, Object>>();
        for (var kind : SettingKind.values()) {
            var json = named(kind);
            json.put("isSet", settings.isSet(kind));
            json.put("value", SettingsJson.fields(settings.of(kind)));
            all.add(json);
        }
        return all;
    }

    private static Map<String, Object> named(SettingKind kind) {
        var json = new LinkedHashMap<String, Object>();
        json.put("setting", kind.name());
        json.put("fr", kind.label().fr());
        json.put("en", kind.label().en());
        return json;
    }

    private Map<String, Object> json(Tried each) {
        var kind = each.command().kind();
        var json = named(kind);
        json.put("command", each.command().getClass().getSimpleName());
        json.put("at", each.command().at().toString());
        json.put("by", each.command().by().person().value());
        json.put("fate", Fate.of(each).name());
        json.put("used", used(kind));
        json.put("refused", each.result().fold(ReasonsView::refused, any -> List.of()));
        json.put("before", SettingsJson.fields(each.before().of(kind)));
        json.put("after", SettingsJson.fields(each.after().of(kind)));
        return json;
    }

    private List<Map<String, Object>> used(SettingKind kind) {
        var all = new ArrayList<Map<String, Object>>();
        used.of(kind).forEach((entry, count) -> {
            var json = new LinkedHashMap<String, Object>();
            json.put("entry", entry);
            json.put("fr", now.of(kind).label(entry).fr());
            json.put("en", now.of(kind).label(entry).en());
            json.put("count", count);
            all.add(json);
        });
        return all;
    }
}
