package org.ent4j.examples.portal.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.Secrets;

/** What browsers keep for the portal, signed: who is signed in, and what the next page is to say. */
@Singleton
final class Cookies {

    private static final String SESSION = "ent_session";
    private static final String NOTICE = "ent_notice";
    private static final int LONGEST_NOTICE = 2_000;
    private static final int WHOLE_SESSION = -1;
    private static final int ONE_MINUTE = 60;

    private final SignedText signed;
    private final SignedText notices;
    private final Sessions sessions;

    @Inject
    Cookies(PortalData data, Sessions sessions) {
        var secrets = new Secrets(data.dataSource());
        this.signed = new SignedText(secrets.named("cookies"));
        this.notices = new SignedText(secrets.named("notices"));
        this.sessions = sessions;
    }

    Optional<Session> session(Context http) {
        return Optional.ofNullable(http.cookie(SESSION))
                .flatMap(signed::verified)
                .flatMap(sessions::find);
    }

    void session(Context http, Session session) {
        http.cookie(cookie(http, SESSION, signed.sign(session.id()), WHOLE_SESSION));
    }

    void endSession(Context http) {
        http.cookie(cookie(http, SESSION, "", 0));
    }

    /** What forms of the session send back. */
    String token(Session session) {
        return signed.signature("form:" + session.id());
    }

    boolean isToken(Session session, String sent) {
        return SignedText.isSame(token(session), sent);
    }

    void notice(Context http, Notice notice) {
        var text = notice.kind() + " " + notice.text();
        var kept = text.length() > LONGEST_NOTICE ? text.substring(0, LONGEST_NOTICE) + "…" : text;
        var written = Base64.getUrlEncoder().withoutPadding().encodeToString(kept.getBytes(StandardCharsets.UTF_8));
        http.cookie(cookie(http, NOTICE, notices.sign(written), ONE_MINUTE));
    }

    /** What was to be said, once. */
    Optional<Notice> takeNotice(Context http) {
        var kept = Optional.ofNullable(http.cookie(NOTICE)).filter(text -> !text.isEmpty());
        kept.ifPresent(any -> http.cookie(cookie(http, NOTICE, "", 0)));
        return kept.flatMap(notices::verified).map(Cookies::notice);
    }

    private static Notice notice(String written) {
        var text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
        var space = text.indexOf(' ');
        return new Notice(Notice.Kind.valueOf(text.substring(0, space)), text.substring(space + 1));
    }

    private static Cookie cookie(Context http, String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(http.scheme().equals("https"));
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }
}
