package org.ent4j.examples.cli.gar;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.GarReport;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/** What became of an export, as JSON. */
final class GarExportJson {

    private GarExportJson() {}

    static Map<String, Object> of(Either<Refusal, GarReport> done, GarExportName name) {
        var report = done.toJavaOptional();
        var json = new LinkedHashMap<String, Object>();
        json.put("written", done.isRight());
        json.put("ent", name.ent());
        json.put("degree", name.degree().code());
        json.put("at", name.at().toString());
        json.put("schools", report.map(GarReport::schools).orElse(0));
        json.put("objects", report.map(GarExportJson::objects).orElse(List.of()));
        json.put("files", report.map(GarExportJson::files).orElse(List.of()));
        json.put("leftOut", report.map(GarExportJson::leftOut).orElse(List.of()));
        json.put(
                "blocking",
                done.fold(Refusal::reasons, any -> List.<Reason>of()).stream()
                        .map(GarExportJson::reason)
                        .toList());
        return json;
    }

    private static List<Map<String, Object>> objects(GarReport report) {
        var objects = new ArrayList<Map<String, Object>>();
        for (var part : GarPart.values()) {
            Optional.ofNullable(report.objects().get(part))
                    .ifPresent(counts -> counts.forEach((type, count) -> {
                        var json = new LinkedHashMap<String, Object>();
                        json.put("part", part.code());
                        json.put("type", type);
                        json.put("count", count);
                        objects.add(json);
                    }));
        }
        return objects;
    }

    private static List<Map<String, Object>> files(GarReport report) {
        return report.files().stream()
                .<Map<String, Object>>map(each -> {
                    var json = new LinkedHashMap<String, Object>();
                    json.put("name", each.name());
                    json.put("bytes", each.bytes());
                    return json;
                })
                .toList();
    }

    private static List<Map<String, Object>> leftOut(GarReport report) {
        var rules = new ArrayList<Map<String, Object>>();
        report.leftOut().forEach((id, count) -> {
            var rule = GarRules.byId(id);
            var json = new LinkedHashMap<String, Object>();
            json.put("rule", id);
            json.put("fr", rule.label().fr());
            json.put("en", rule.label().en());
            json.put("source", rule.source());
            json.put("count", count);
            json.put(
                    "examples",
                    report.examples().stream()
                            .filter(each -> each.rule().equals(id))
                            .map(LeftOutFile::json)
                            .toList());
            rules.add(json);
        });
        return rules;
    }

    private static Map<String, Object> reason(Reason why) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", why.code());
        if (why instanceof GarObjection.Rejected rejected) {
            json.put("check", rejected.check());
            json.put("file", rejected.file());
            json.put("object", rejected.object());
        }
        if (why instanceof GarObjection.RejectedMore more) {
            json.put("check", more.check());
            json.put("left", more.left());
        }
        json.put("fr", Messages.render(why, Lang.FR));
        json.put("en", Messages.render(why, Lang.EN));
        return json;
    }
}
