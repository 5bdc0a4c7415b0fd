package org.ent4j.examples.portal.home;

import java.time.LocalDate;

/** The first page; what may be done stands in the menu of its frame. */
public record HomePage(LocalDate today) {}
