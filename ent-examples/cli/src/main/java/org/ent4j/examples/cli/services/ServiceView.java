package org.ent4j.examples.cli.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.address.pattern.UrlPattern;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.service.Service;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;

/** A service as maps, and in a line. */
final class ServiceView {

    private ServiceView() {}

    /** What a change answers. */
    static Answer changed(Kept<Service> kept, Output output) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", json(kept.value()));
        json.put("version", kept.version());
        return Answer.done(json, List.of(line(kept, output)));
    }

    /** {@code academie:12/arte : « Educ'ARTE », publié, version 2}. */
    static String line(Kept<Service> kept, Output output) {
        var service = kept.value();
        return "%s%s %s, %s, version %d"
                .formatted(
                        service.key(),
                        output.in(" :", ":"),
                        output.in("« %s »", "'%s'").formatted(service.title()),
                        service.state().label().in(output.lang()),
                        kept.version());
    }

    static Map<String, Object> json(Service service) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", service.key().text());
        json.put("scope", service.key().scope().key());
        json.put("code", service.key().code());
        json.put("title", service.title());
        json.put("kind", service.kind().name());
        json.put("sso", service.sso().name());
        json.put("url", service.url().text());
        json.put("patterns", service.patterns().stream().map(UrlPattern::text).toList());
        json.put("xiti", marking(service.marking()));
        json.put("regroupement", service.regroupement().value());
        json.put("inBar", service.isInBar());
        json.put("anonymous", service.isAnonymous());
        json.put("internal", service.isInternal());
        service.icon().ifPresent(icon -> json.put("icon", icon));
        json.put("openMode", service.openMode().name());
        service.days().from().ifPresent(day -> json.put("from", day.toString()));
        service.days().until().ifPresent(day -> json.put("until", day.toString()));
        json.put("state", service.state().name());
        json.put("inherited", service.isInherited());
        json.put("locked", service.isLocked());
        return json;
    }

    private static Map<String, Object> marking(ServiceMarking marking) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", marking.service().column());
        json.put("type", marking.type().name());
        marking.outil().ifPresent(outil -> json.put("outil", outil));
        return json;
    }
}
