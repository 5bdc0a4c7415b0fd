package org.ent4j.examples.portal;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.time.Clock;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.json.CatalogueJson;
import org.ent4j.examples.host.Academies;
import org.ent4j.examples.host.EntData;
import org.ent4j.examples.portal.assistance.desk.DeskFeature;
import org.ent4j.examples.portal.assistance.question.QuestionFeature;
import org.ent4j.examples.portal.assistance.request.RequestFeature;
import org.ent4j.examples.portal.assistance.routing.RoutingFeature;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.Stamps;
import org.ent4j.examples.portal.home.HomeFeature;
import org.ent4j.examples.portal.job.JobFeature;
import org.ent4j.examples.portal.school.TaskRights;
import org.ent4j.examples.portal.signin.SignInFeature;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.PortalClock;

/** The portal put together: its data, its clock, and every feature that it has. */
final class PortalModule extends AbstractModule {

    private final PortalData data;
    private final PortalClock clock;

    PortalModule(PortalData data, PortalClock clock) {
        this.data = data;
        this.clock = clock;
    }

    @Override
    protected void configure() {
        bind(PortalData.class).toInstance(data);
        bind(EntData.class).toInstance(data);
        bind(PortalClock.class).toInstance(clock);
        bind(Clock.class).toInstance(clock.clock());
        var features = Multibinder.newSetBinder(binder(), Feature.class);
        features.addBinding().to(HomeFeature.class);
        features.addBinding().to(SignInFeature.class);
        features.addBinding().to(JobFeature.class);
        features.addBinding().to(QuestionFeature.class);
        features.addBinding().to(RequestFeature.class);
        features.addBinding().to(DeskFeature.class);
        features.addBinding().to(RoutingFeature.class);
    }

    @Provides
    @Singleton
    Catalogue catalogue(TaskRights rights) {
        return Catalogue.of(data.catalogue().shelves(CatalogueJson.texts()), rights, new Academies());
    }

    @Provides
    @Singleton
    Stamps stamps() {
        return new Stamps(data.dataSource());
    }
}
