//! Speaks with browsers: takes connections, a bounded number at once and each for a bounded time, asks
//! [`super::gate`] whether the question is meant for the preview, and gives what [`super::live`] answers.
//! Knows nothing of the catalogue.

use std::convert::Infallible;
use std::net::{IpAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::channel::Sender;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Channel, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use percent_encoding::percent_decode_str;
use tokio::sync::{Semaphore, watch};

use super::gate;
use super::live::{self, HTML, Shown};
use crate::strings::Strings;

/// How much the preview does at once, and how long it waits.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// So many connections are open at once; further ones wait.
    pub connections: usize,
    /// So long a browser may take to say what it wants.
    pub asking: Duration,
    /// So long a connection may last; that of a page which waits for changes ends by itself before,
    /// and is made anew by the browser.
    pub whole: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { connections: 200, asking: Duration::from_secs(3), whole: Duration::from_secs(60) }
    }
}

/// Where copied files lie, and the words for what goes wrong.
pub struct Place {
    pub folder: PathBuf,
    pub strings: Strings,
}

type Shows = watch::Receiver<Arc<Shown>>;
type Body = BoxBody<Bytes, Infallible>;

/// What every connection needs.
#[derive(Clone)]
struct Desk {
    shown: Shows,
    place: Arc<Place>,
    bind: IpAddr,
    limits: Limits,
}

/// Answers until the program ends.
pub async fn answer_all(listener: TcpListener, shown: Shows, place: Arc<Place>, limits: Limits) {
    let bind = listener.local_addr().map(|address| address.ip()).expect("a listener has an address");
    let listener = tokio::net::TcpListener::from_std(listener).expect("the listener does not block, and a runtime is there");
    let desk = Desk { shown, place, bind, limits };
    let free = Arc::new(Semaphore::new(limits.connections));
    loop {
        let permit = free.clone().acquire_owned().await.expect("nobody closes the semaphore");
        let Ok((stream, _)) = listener.accept().await else {
            // No more files can be opened at present; those that are served will end.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let desk = desk.clone();
        tokio::spawn(async move {
            let answer = service_fn(|request| {
                let desk = desk.clone();
                async move { Ok::<_, Infallible>(desk.answer(request).await) }
            });
            let mut speech = http1::Builder::new();
            speech.timer(TokioTimer::new()).header_read_timeout(desk.limits.asking).keep_alive(false).max_buf_size(16 * 1024);
            // A browser that goes away, says nothing or reads nothing is no fault of the preview.
            let _ = tokio::time::timeout(desk.limits.whole, speech.serve_connection(TokioIo::new(stream), answer)).await;
            drop(permit);
        });
    }
}

impl Desk {
    async fn answer(&self, request: Request<Incoming>) -> Response<Body> {
        let named = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let asked = request.uri().authority().map_or(named, |authority| authority.as_str());
        if !gate::is_own(named, self.bind) || !gate::is_own(asked, self.bind) {
            return self.refusal(StatusCode::MISDIRECTED_REQUEST, "http_host");
        }
        if request.method() != Method::GET && request.method() != Method::HEAD {
            let mut refusal = self.refusal(StatusCode::METHOD_NOT_ALLOWED, "http_method");
            refusal.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            return refusal;
        }
        match request.uri().path() {
            path if path == live::SCRIPT.0 => reply(StatusCode::OK, "text/javascript; charset=utf-8", live::SCRIPT.1.into()),
            path if path == live::STYLE.0 => reply(StatusCode::OK, "text/css; charset=utf-8", live::STYLE.1.into()),
            live::LINE => self.line(request.uri().query().unwrap_or_default()),
            path => self.page(path.to_string()).await,
        }
    }

    fn refusal(&self, status: StatusCode, words: &str) -> Response<Body> {
        reply(status, "text/plain; charset=utf-8", self.place.strings.text(words).into())
    }

    async fn page(&self, path: String) -> Response<Body> {
        let (shown, place) = (self.shown.borrow().clone(), self.place.clone());
        let made = tokio::task::spawn_blocking(move || shown.alive(shown.answer(&place.folder, &path, &place.strings)));
        let Ok(answer) = made.await else {
            return self.refusal(StatusCode::INTERNAL_SERVER_ERROR, "http_fault_title");
        };
        let status = StatusCode::from_u16(answer.status).expect("a known status");
        let mut response = reply(status, answer.kind, answer.body.into());
        if let Some(to) = answer.elsewhere.and_then(|to| HeaderValue::from_str(&to).ok()) {
            response.headers_mut().insert(header::LOCATION, to);
        }
        if answer.copied && (answer.kind == HTML || answer.kind.contains("xml")) {
            let quiet = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(quiet));
        }
        response
    }

    /// The line on which a page hears that it changed, and what is wrong in the catalogue.
    fn line(&self, query: &str) -> Response<Body> {
        let value = |name: &str| {
            let pair = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
            percent_decode_str(pair.unwrap_or_default()).decode_utf8_lossy().into_owned()
        };
        let (sender, body) = Channel::<Bytes, Infallible>::new(4);
        // The script writes an address as a browser sends it, encoded once more.
        let follow = follow(self.clone(), value("page"), value("mark"), sender);
        tokio::spawn(tokio::time::timeout(self.limits.whole * 5 / 6, follow));
        let mut response = Response::new(body.boxed());
        dress(&mut response, "text/event-stream");
        response
    }
}

/// Tells the findings at once and after each edit, until the page is another one.
async fn follow(mut desk: Desk, page: String, mark: String, mut line: Sender<Bytes, Infallible>) {
    if line.send_data("retry: 300\n\n".into()).await.is_err() {
        return;
    }
    loop {
        let shown = desk.shown.borrow_and_update().clone();
        let (now, place, page) = (shown.clone(), desk.place.clone(), page.clone());
        let present = tokio::task::spawn_blocking(move || now.mark(&now.answer(&place.folder, &page, &place.strings)));
        let event = match present.await {
            Ok(present) if present == mark => format!("event: findings\ndata: {}\n\n", shown.overlay),
            _ => "event: reload\ndata: \n\n".to_string(),
        };
        if line.send_data(event.into()).await.is_err() || desk.shown.changed().await.is_err() {
            return;
        }
    }
}

fn reply(status: StatusCode, kind: &'static str, body: Bytes) -> Response<Body> {
    let mut response = Response::new(Full::new(body).boxed());
    *response.status_mut() = status;
    dress(&mut response, kind);
    response
}

/// What every answer says of itself: nobody keeps it, no other site shows it.
fn dress(response: &mut Response<Body>, kind: &'static str) {
    let headers: [(HeaderName, &'static str); 5] = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
}
