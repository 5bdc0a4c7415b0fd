package org.ent4j.examples.cli.viescolaire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.Part;

/** Dossiers in short, for programs. */
final class DossierJson {

    private DossierJson() {}

    static Map<String, Object> json(Dossier dossier) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", dossier.number());
        json.put("type", dossier.type().name());
        json.put("state", dossier.state().name());
        json.put("parts", dossier.parts().stream().map(DossierJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(Part part) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", part.number());
        json.put("start", part.period().start().toString());
        json.put("end", part.period().end().toString());
        json.put("source", part.origin().source().name());
        json.put("settlement", part.settlement().name());
        part.motif().ifPresent(motif -> json.put("motif", motif.value()));
        json.put("contradicted", part.isContradicted());
        return json;
    }
}
