package org.ent4j.ticketing.request;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A request as somebody fills in the form: it may hold what the rules refuse. Source: the form of the académie, 2018. */
@EntStyle
@Value.Immutable
public interface RequestDraft {

    /** Who is signed in, as the host knows; not what the form says. */
    PersonId requester();

    StructureId school();

    /** Of a school that has several. */
    Optional<String> site();

    CategoryId category();

    /** The id of a product of the category. */
    Optional<String> product();

    String description();

    Optional<String> other();

    /** Demande faite au titre de: in which capacity, {@code "Référent numérique"}. */
    Optional<String> onBehalfOf();

    /** To be called back at. */
    Optional<String> telephone();

    Optional<String> availability();

    List<Attachment> attachments();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a draft; requester, school, category and description are required. */
    final class Builder extends ImmutableRequestDraft.Builder {}
}
