package org.ent4j.examples.portal.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Templates as HTML; they were compiled with the portal. */
@Singleton
final class Pages {

    private static final String TEMPLATES = "org.ent4j.examples.portal.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

    String html(String template, Frame frame, Map<String, Object> model) {
        var parameters = new HashMap<>(model);
        parameters.put("frame", frame);
        var out = new StringOutput();
        engine.render(template + ".jte", parameters, out);
        return out.toString();
    }
}
