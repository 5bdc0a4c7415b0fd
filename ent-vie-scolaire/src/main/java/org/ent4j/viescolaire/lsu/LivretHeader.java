package org.ent4j.viescolaire.lsu;

import java.util.Optional;
import org.ent4j.model.id.Uai;

/**
 * Who wrote the file, for which school.
 *
 * @param editor 1 to 50 characters, as are the application and its version
 * @param version of the application; the first degree has none
 */
public record LivretHeader(String editor, String application, Optional<String> version, Uai school) {}
