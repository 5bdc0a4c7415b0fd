package org.ent4j.catalogue.check;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.ent4j.catalogue.release.Connectors;
import org.ent4j.catalogue.service.ServiceMenu;

/**
 * Where a service stands.
 *
 * @param others that people may meet beside it
 * @param menu with the regroupements that it may be in
 * @param audience how many have access; nothing when nobody can say
 */
public record Surroundings(
        Neighbours others, ServiceMenu menu, OptionalLong audience, LocalDate today, Connectors connectors) {}
