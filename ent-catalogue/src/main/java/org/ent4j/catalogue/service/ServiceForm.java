package org.ent4j.catalogue.service;

import static java.util.Optional.empty;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.address.pattern.UrlPattern;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.release.AttributeRelease;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * <i>Informations générales</i>, as somebody fills them in: for a new service, or for those parts of a service that are to
 * change. What is not filled in is empty.
 */
@EntStyle
@Value.Immutable
public interface ServiceForm {

    Optional<String> title();

    Optional<ServiceKind> kind();

    Optional<SsoType> sso();

    Optional<ServiceAddress> url();

    /** An empty list takes those away that are there. */
    Optional<List<UrlPattern>> patterns();

    Optional<AttributeRelease> release();

    Optional<ServiceMarking> marking();

    Optional<RegroupementId> regroupement();

    Optional<Boolean> inBar();

    Optional<Boolean> anonymous();

    Optional<Boolean> internal();

    /** An empty name gives the usual picture. */
    Optional<String> icon();

    Optional<OpenMode> openMode();

    Optional<ServiceDays> days();

    Optional<Boolean> inherited();

    Optional<Boolean> locked();

    /**
     * The draft of a new service; all that is mandatory is filled in.
     *
     * @throws java.util.NoSuchElementException when it is not: see {@link ServiceRules#MANDATORY}
     */
    default Service draft(ServiceKey key) {
        var sso = sso().orElseThrow();
        var bare = Service.builder()
                .key(key)
                .title(title().orElseThrow())
                .kind(kind().orElse(sso == SsoType.GAR ? ServiceKind.RESSOURCE_GAR : ServiceKind.TIERS))
                .sso(sso)
                .url(url().orElseThrow())
                .release(AttributeRelease.NOTHING)
                .marking(marking().orElseThrow())
                .regroupement(regroupement().orElseThrow())
                .isInBar(true)
                .isAnonymous(false)
                .isInternal(false)
                .openMode(OpenMode.NEW_WINDOW)
                .days(ServiceDays.ALWAYS)
                .state(CatalogueServiceLife.TABLE.initial())
                .isInherited(true)
                .isLocked(false)
                .build();
        return applyTo(bare);
    }

    /** The service with what is filled in. */
    default Service applyTo(Service service) {
        return service.also(with(title().map(String::strip), Service::withTitle))
                .also(with(kind(), Service::withKind))
                .also(with(sso(), Service::withSso))
                .also(with(url(), Service::withUrl))
                .also(with(patterns(), Service::withPatterns))
                .also(with(release(), Service::withRelease))
                .also(with(marking(), Service::withMarking))
                .also(with(regroupement(), Service::withRegroupement))
                .also(with(inBar(), Service::withIsInBar))
                .also(with(anonymous(), Service::withIsAnonymous))
                .also(with(internal(), Service::withIsInternal))
                .also(with(icon(), (each, icon) -> each.withIcon(icon.isBlank() ? empty() : Optional.of(icon))))
                .also(with(openMode(), Service::withOpenMode))
                .also(with(days(), Service::withDays))
                .also(with(inherited(), Service::withIsInherited))
                .also(with(locked(), Service::withIsLocked));
    }

    private static <V> UnaryOperator<Service> with(Optional<V> value, BiFunction<Service, V, Service> change) {
        return service -> value.map(each -> change.apply(service, each)).orElse(service);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Parts that are not given are empty. */
    final class Builder extends ImmutableServiceForm.Builder {}
}
