package org.ent4j.catalogue.json;

import java.util.Map;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;

/**
 * Rubriques as JSON, each on one line: {@code {"id":"cdi","scope":{"type":"OfSchool","school":"0570001A"},"label":"CDI",…}}. Names
 * that are not known are passed over.
 */
public final class RubriqueJson implements EntryText<Rubrique> {

    private enum Kind {
        RUBRIQUE
    }

    private final EventLines<Kind, Rubrique> lines =
            EventLines.of(Map.of(Kind.RUBRIQUE, Rubrique.class), new DomainModule());

    private RubriqueJson() {}

    public static RubriqueJson text() {
        return new RubriqueJson();
    }

    @Override
    public String write(Rubrique rubrique) {
        return lines.write(rubrique);
    }

    @Override
    public Rubrique read(String text) {
        return lines.read(Kind.RUBRIQUE, text);
    }
}
