package org.ent4j.examples.portal;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.time.Clock;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.json.CatalogueJson;
import org.ent4j.directory.account.signin.SignInTable;
import org.ent4j.examples.host.Academies;
import org.ent4j.examples.host.EntData;
import org.ent4j.examples.portal.bulletin.BulletinFeature;
import org.ent4j.examples.portal.cahier.CahierFeature;
import org.ent4j.examples.portal.carnet.CarnetFeature;
import org.ent4j.examples.portal.council.CouncilFeature;
import org.ent4j.examples.portal.access.AccessFeature;
import org.ent4j.examples.portal.absence.AbsenceFeature;
import org.ent4j.examples.portal.alert.AlertFeature;
import org.ent4j.examples.portal.dashboard.DashboardFeature;
import org.ent4j.examples.portal.checklist.ChecklistFeature;
import org.ent4j.examples.portal.assistance.desk.DeskFeature;
import org.ent4j.examples.portal.assistance.question.QuestionFeature;
import org.ent4j.examples.portal.assistance.request.RequestFeature;
import org.ent4j.examples.portal.assistance.routing.RoutingFeature;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.Stamps;
import org.ent4j.examples.portal.demo.DemoSignIn;
import org.ent4j.examples.portal.directory.DirectoryFeature;
import org.ent4j.examples.portal.discipline.FollowUpFeature;
import org.ent4j.examples.portal.discipline.IncidentFeature;
import org.ent4j.examples.portal.discipline.ObservationFeature;
import org.ent4j.examples.portal.discipline.PunitionFeature;
import org.ent4j.examples.portal.discipline.SanctionFeature;
import org.ent4j.examples.portal.home.HomeFeature;
import org.ent4j.examples.portal.homepage.HomePageFeature;
import org.ent4j.examples.portal.job.JobFeature;
import org.ent4j.examples.portal.livret.LivretFeature;
import org.ent4j.examples.portal.rollcall.RollCallFeature;
import org.ent4j.examples.portal.dispense.DispenseFeature;
import org.ent4j.examples.portal.mark.MarkFeature;
import org.ent4j.examples.portal.period.PeriodFeature;
import org.ent4j.examples.portal.school.TaskRights;
import org.ent4j.examples.portal.setting.SettingFeature;
import org.ent4j.examples.portal.signin.SignInFeature;
import org.ent4j.examples.portal.timetable.TimetableFeature;
import org.ent4j.examples.portal.timetable.imports.ImportFeature;
import org.ent4j.examples.portal.sortie.SortieFeature;
import org.ent4j.examples.portal.statistics.StatisticsFeature;
import org.ent4j.examples.portal.subject.SubjectFeature;
import org.ent4j.examples.portal.mediacentre.MediacentreFeature;
import org.ent4j.examples.portal.rubrique.RubriqueFeature;
import org.ent4j.examples.portal.services.ServicesFeature;
import org.ent4j.examples.portal.trace.TraceFeature;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.examples.portal.whereabouts.RegimeFeature;
import org.ent4j.examples.portal.whereabouts.WhereaboutsFeature;

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
        features.addBinding().to(DashboardFeature.class);
        features.addBinding().to(AbsenceFeature.class);
        features.addBinding().to(AlertFeature.class);
        features.addBinding().to(SortieFeature.class);
        features.addBinding().to(SignInFeature.class);
        features.addBinding().to(JobFeature.class);
        features.addBinding().to(RollCallFeature.class);
        features.addBinding().to(CahierFeature.class);
        features.addBinding().to(CarnetFeature.class);
        features.addBinding().to(CouncilFeature.class);
        features.addBinding().to(BulletinFeature.class);
        features.addBinding().to(LivretFeature.class);
        features.addBinding().to(DirectoryFeature.class);
        features.addBinding().to(AccessFeature.class);
        features.addBinding().to(TimetableFeature.class);
        features.addBinding().to(ImportFeature.class);
        features.addBinding().to(PunitionFeature.class);
        features.addBinding().to(ObservationFeature.class);
        features.addBinding().to(IncidentFeature.class);
        features.addBinding().to(SanctionFeature.class);
        features.addBinding().to(FollowUpFeature.class);
        features.addBinding().to(WhereaboutsFeature.class);
        features.addBinding().to(RegimeFeature.class);
        features.addBinding().to(StatisticsFeature.class);
        features.addBinding().to(DispenseFeature.class);
        features.addBinding().to(MarkFeature.class);
        features.addBinding().to(PeriodFeature.class);
        features.addBinding().to(SettingFeature.class);
        features.addBinding().to(SubjectFeature.class);
        features.addBinding().to(ChecklistFeature.class);
        features.addBinding().to(ServicesFeature.class);
        features.addBinding().to(RubriqueFeature.class);
        features.addBinding().to(TraceFeature.class);
        features.addBinding().to(HomePageFeature.class);
        features.addBinding().to(MediacentreFeature.class);
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
    SignInTable signIn() {
        return DemoSignIn.TABLE;
    }

    @Provides
    @Singleton
    Stamps stamps() {
        return new Stamps(data.dataSource());
    }
}
