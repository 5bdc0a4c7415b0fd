package org.ent4j.viescolaire.cahier;

import java.util.List;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What a teacher writes of a lesson. */
@EntStyle
@Value.Immutable
public interface SeanceContent {

    String title();

    /** What was done, kept as given, plain or HTML; may be "". */
    @Value.Default
    default String text() {
        return "";
    }

    List<Attachment> attachments();

    /** For the teachers' eyes: families never see it; may be "". Source: OPEN-ENT, diary. */
    @Value.Default
    default String annotation() {
        return "";
    }

    SeanceContent withTitle(String title);

    SeanceContent withText(String text);

    SeanceContent withAttachments(Iterable<? extends Attachment> attachments);

    SeanceContent withAnnotation(String annotation);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a content; its title is required. */
    final class Builder extends ImmutableSeanceContent.Builder {}
}
