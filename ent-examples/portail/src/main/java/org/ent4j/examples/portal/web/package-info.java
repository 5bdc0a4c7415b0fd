/** Between HTTP and a feature: routes and what they need, visits, answers, pages, sessions. */
@NullMarked
package org.ent4j.examples.portal.web;

import org.jspecify.annotations.NullMarked;
