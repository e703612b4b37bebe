# syntax=docker/dockerfile:1
# Limber in a container: docker build -t limber . (BuildKit, which Docker uses by itself since 23.0).
# docs/operating.md tells how to run it.

FROM rust:1.95-slim-bookworm AS build
WORKDIR /src
COPY . .
# What was built stays in the caches, so that the next build is of what has changed.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked --bin limber \
    && cp target/release/limber /usr/local/bin/limber

# The same Debian, for the same C library. Nothing else is needed: certificates, time zones, fonts and
# SQLite are in the program.
FROM debian:bookworm-slim
COPY --from=build /usr/local/bin/limber /usr/local/bin/limber
RUN groupadd --gid 10001 limber \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/limber --shell /usr/sbin/nologin limber \
    && install --directory --owner=limber --group=limber --mode=0700 /var/lib/limber
USER 10001:10001
WORKDIR /var/lib/limber
VOLUME ["/var/lib/limber"]
STOPSIGNAL SIGTERM
# /livez is where --watch has it, 127.0.0.1:9464 unless somebody says otherwise; give another
# --health-cmd with another --watch. There is no curl in the image: bash can speak that much HTTP.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9464 && printf 'GET /livez HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["limber"]
CMD ["run"]
