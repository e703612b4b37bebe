//! A real browser, and what a person sees and presses in it. Must not know what is on the page beyond how the page
//! names its parts.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use fantoccini::{Client, ClientBuilder, Locator, elements::Element, error::CmdError};
use hyper_util::client::legacy::connect::HttpConnector;
use limber::sandbox::Sandbox;
use serde_json::json;
use tempfile::TempDir;

/// chromedriver on a free port, killed on drop.
pub struct Driver {
    process: Child,
    url: String,
}

impl Driver {
    pub fn start() -> Driver {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .expect("chromedriver is installed");
        let output = BufReader::new(process.stdout.take().unwrap());
        let port = output.lines().find_map(|line| {
            let line = line.unwrap();
            let port = line.strip_prefix("ChromeDriver was started successfully on port ")?;
            Some(port.trim_end_matches('.').to_owned())
        });
        let port = port.expect("chromedriver tells its port");
        Driver { process, url: format!("http://127.0.0.1:{port}") }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Over is over: there is nobody left to tell of a driver that had ended by itself.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// What the page is shown on.
pub struct Screen {
    width: u32,
    height: u32,
    /// Blink's number: 0 is dark, 1 is light.
    colours: u8,
    touch: bool,
}

pub const DESK: Screen = Screen { width: 1000, height: 1120, colours: 1, touch: false };
pub const PHONE: Screen = Screen { width: 390, height: 900, colours: 0, touch: true };
pub const SMALL_PHONE: Screen = Screen { width: 390, height: 676, colours: 0, touch: true };

/// The page, and the person before it, who waits for what is to be seen.
pub struct Page {
    pub client: Client,
    /// The browser's own.
    _profile: TempDir,
}

impl Page {
    /// The first person's chat, in a browser of its own.
    pub async fn open(driver: &Driver, sandbox: &Sandbox, screen: &Screen) -> Page {
        let profile = tempfile::tempdir().unwrap();
        let Screen { width, height, colours, touch } = screen;
        let metrics = json!({
            "width": width, "height": height, "pixelRatio": 1, "mobile": touch, "touch": touch,
        });
        let flags = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-device-scale-factor=1",
            // A click meets what it was aimed at when nothing moves.
            "--force-prefers-reduced-motion",
            // The browser ends when the driver does, even when that was killed.
            "--remote-debugging-pipe",
            &format!("--blink-settings=preferredColorScheme={colours}"),
            &format!("--user-data-dir={}", profile.path().display()),
        ];
        let options = json!({ "args": flags, "mobileEmulation": { "deviceMetrics": metrics } });
        let capabilities = [("goog:chromeOptions".to_owned(), options)];
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities.into_iter().collect())
            .connect(&driver.url)
            .await
            .unwrap();
        let page = Page { client, _profile: profile };
        page.goes_to(sandbox, 1).await;
        page
    }

    pub async fn goes_to(&self, sandbox: &Sandbox, person: i64) {
        let url = format!("http://{}/?person={person}", sandbox.address());
        self.client.goto(&url).await.unwrap();
    }

    /// The chat of somebody whose Telegram speaks a language.
    pub async fn speaks(&self, sandbox: &Sandbox, person: i64, language: &str) {
        let url = format!("http://{}/?person={person}&language={language}", sandbox.address());
        self.client.goto(&url).await.unwrap();
    }

    /// Waits until what the XPath names is there.
    pub async fn sees(&self, what: &str) -> Element {
        match self.client.wait().for_element(Locator::XPath(what)).await {
            Ok(element) => element,
            Err(CmdError::WaitTimeout) => panic!("never saw {what} in:\n{}", self.text().await),
            Err(error) => panic!("looking for {what}: {error}"),
        }
    }

    /// Waits until there is one such thing alone, with these words.
    pub async fn sees_only(&self, what: &str, words: &str) {
        let alone = format!("/html[count({what}) = 1]{what}[contains(., \"{words}\")]");
        self.sees(&alone).await;
    }

    /// Waits for it, and presses it with the mouse.
    pub async fn clicks(&self, what: &str) {
        self.sees(what).await.click().await.unwrap();
    }

    /// Waits until a script finds that it is so; a picture may still be on its way.
    pub async fn becomes(&self, script: &str, what: &str) {
        assert!(self.comes_to_be(script).await, "{what}: it never became so");
    }

    /// Whether a script finds that it is so, at once or soon.
    pub async fn comes_to_be(&self, script: &str) -> bool {
        for _ in 0..100 {
            if self.client.execute(script, Vec::new()).await.unwrap() == json!(true) {
                return true;
            }
        }
        false
    }

    /// What there is of it now.
    pub async fn all(&self, what: &str) -> Vec<Element> {
        self.client.find_all(Locator::XPath(what)).await.unwrap()
    }

    async fn text(&self) -> String {
        self.client.find(Locator::Css("body")).await.unwrap().text().await.unwrap()
    }

    pub async fn saves_picture(&self, path: &Path) {
        fs::write(path, self.client.screenshot().await.unwrap()).unwrap();
    }
}

pub fn visible(hook: &str) -> String {
    format!("//*[@data-testid='{hook}'][not(ancestor-or-self::*[@hidden])]")
}

pub fn holding(hook: &str, words: &str) -> String {
    format!("{}[contains(., \"{words}\")]", visible(hook))
}

pub fn last_message(words: &str) -> String {
    format!("({})[last()][@data-from='bot'][contains(., \"{words}\")]", visible("message"))
}

pub fn last_button(label: &str) -> String {
    format!("({})[last()]{}", visible("message"), holding("button", label))
}
