package org.ent4j.examples.cli.mediacentre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;

/** The services that a school keeps beside the GAR. */
final class KeptView {

    private KeptView() {}

    /** Of the decision that stands of a service; 0 when none does. */
    static long version(RespAffDesk desk, String service) {
        return desk.mediacentre().keptServices(desk.school()).stream()
                .filter(each -> each.value().service().equals(service))
                .mapToLong(Kept::version)
                .findFirst()
                .orElse(0);
    }

    static Answer answer(RespAffDesk desk, Output output) {
        var kept = desk.mediacentre().keptServices(desk.school());
        var json = new LinkedHashMap<String, Object>();
        json.put("school", desk.school().value());
        json.put("kept", kept.stream().map(KeptView::json).toList());
        var lines = new ArrayList<String>();
        lines.add(output.in("%d service(s) gardé(s) à côté du GAR", "%d service(s) kept beside the GAR")
                .formatted(kept.size()));
        kept.forEach(each -> lines.add(line(each, desk, output)));
        return Answer.done(json, lines);
    }

    private static Map<String, Object> json(Kept<KeptAccess> kept) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", kept.value().service());
        json.put("resource", kept.value().because().resource());
        json.put("until", kept.value().until().toString());
        json.put("by", kept.value().by().value());
        json.put("at", kept.value().at().toString());
        json.put("version", kept.version());
        return json;
    }

    private static String line(Kept<KeptAccess> kept, RespAffDesk desk, Output output) {
        var value = kept.value();
        return output.in(
                        "  %s (« %s ») jusqu'au %s ; décidé par %s, version %d",
                        "  %s ('%s') until %s; decided by %s, version %d")
                .formatted(
                        value.service(),
                        value.because().resource(),
                        value.until(),
                        desk.name(value.by()),
                        kept.version());
    }
}
