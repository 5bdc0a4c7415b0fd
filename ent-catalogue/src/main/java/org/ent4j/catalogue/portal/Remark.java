package org.ent4j.catalogue.portal;

import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/**
 * What an export has to say of somebody, or of the whole when of nobody.
 *
 * @param severity {@code WARNING} where he is exported without something, {@code ERROR} where he is left out,
 *     {@code FATAL} where nothing can be exported
 * @param name for people to read, or ""
 */
public record Remark(Severity severity, Optional<PersonId> who, String name, Reason reason) {

    public static Remark of(Severity severity, PortalPerson person, Reason reason) {
        return new Remark(severity, Optional.of(person.id()), person.name().display(), reason);
    }

    public static Remark ofWhole(Severity severity, Reason reason) {
        return new Remark(severity, Optional.empty(), "", reason);
    }

    /** The sentence, with the name before it. */
    public String line(Lang lang) {
        return (name.isEmpty() ? "" : name + (lang == Lang.FR ? " : " : ": ")) + Messages.render(reason, lang);
    }
}
