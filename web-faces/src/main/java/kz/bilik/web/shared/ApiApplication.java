package kz.bilik.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface for other systems, version 1. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
