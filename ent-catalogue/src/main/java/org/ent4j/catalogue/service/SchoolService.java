package org.ent4j.catalogue.service;

import java.util.Optional;
import org.ent4j.model.id.StructureId;

/**
 * A service as it is in a school.
 *
 * @param isInherited it is of a scope above the school
 * @param choice what the school made of it; nothing when it made nothing of it, or may not
 */
public record SchoolService(Service service, StructureId school, boolean isInherited, Optional<LocalChoice> choice) {

    /** The school hides it. */
    public boolean isHidden() {
        return choice.filter(LocalChoice::isHidden).isPresent();
    }

    /** Where it stands in this school. */
    public RegroupementId regroupement() {
        return choice.flatMap(LocalChoice::regroupement).orElse(service.regroupement());
    }

    /** Where people of this school find it. */
    public String url() {
        return here().url().text();
    }

    /** As the school has it: where it stands there, and with the address that people of the school use. */
    public Service here() {
        return service.withRegroupement(regroupement()).withUrl(service.url().in(school.value()));
    }

    /** A ticket for that URL is for this service. */
    boolean claims(String url) {
        return service.state() == ServiceState.PUBLISHED
                && here().isCas()
                && here().effectivePatterns().stream()
                        .flatMap(pattern -> pattern.compile().toJavaStream())
                        .anyMatch(pattern -> pattern.accepts(url));
    }
}
