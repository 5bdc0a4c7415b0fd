package org.ent4j.catalogue.pronote;

import java.util.Optional;
import org.ent4j.catalogue.portal.MailAddress;

/**
 * {@code Etablissement}.
 *
 * @param ident counted apart from that of people
 * @param number the UAI
 * @param office the telephone of the secretariat
 * @param pupilOffice the telephone of the scolarité
 */
public record FileSchool(
        long ident,
        String number,
        String name,
        MailAddress address,
        Optional<String> office,
        Optional<String> pupilOffice,
        Optional<String> fax,
        Optional<String> email) {}
