package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.mediacentre.Links;
import org.ent4j.catalogue.mediacentre.Organisation;
import org.ent4j.catalogue.mediacentre.PresentationType;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.catalogue.mediacentre.ResourceList;
import org.ent4j.catalogue.mediacentre.Terms;
import org.ent4j.catalogue.mediacentre.policy.ExternalService;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.StrictJson;

/** The services of a school as a file of the form {@code ent-mediacentre-services/1}. */
public record ServicesFile(String format, List<ExternalService> services) {

    static final String FORMAT = "ent-mediacentre-services/1";
    static final StrictJson JSON = StrictJson.of(new DomainModule());
    private static final long MOST_BYTES = 64L << 20;

    /** @throws IllegalArgumentException when it is of another form */
    public ServicesFile {
        services = List.copyOf(services);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format : \"%s\"".formatted(FORMAT));
        }
    }

    static ServicesFile read(Path file) {
        return JsonFile.read(file, MOST_BYTES, in -> JSON.read(in, ServicesFile.class));
    }

    /**
     * The service that the deck creates. Source: formation des administrateurs ENT, 2018, « Procédure de création de
     * Services ».
     */
    static ServicesFile ofTheDeck() {
        return new ServicesFile(
                FORMAT, List.of(ExternalService.of("edutheque", "Eduthèque", "http://www.edutheque.fr/accueil.html")));
    }

    /** A list of the GAR in which that resource is; its numbers are made up. */
    static ResourceList listOfTheDeck() {
        var number = "123456789_0000000000000000";
        return ResourceList.of(List.of(new Resource(
                new ResourceId("ark:/99999/edutheque"),
                "ARK",
                "Eduthèque",
                new Organisation(number, "Réseau Canopé"),
                new PresentationType("MUL", "ressources d'enseignement multimédias", Map.of()),
                Terms.NONE,
                Links.to("https://sp-auth.example/domaineGar?idSrc=YXJrOi85OTk5OS9lZHV0aGVxdWU="),
                "",
                number,
                "",
                "",
                List.of(),
                Map.of())));
    }
}
